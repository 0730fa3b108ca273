import type { PageContext } from '../../app/page-context.ts'
import { type ParticipantQuestion, participantFilter } from '../../participants/participant-question.ts'
import { ParticipantsPageDocument } from './participants-page.generated.ts'

/** Asks before the page is drawn. Always the server: somebody may have been moved or transferred since. */
export const loadParticipants = ({ preload }: PageContext, question: ParticipantQuestion) => {
  const narrowed = (pulang: ParticipantQuestion['pulang']) => participantFilter({ ...question, pulang })
  return {
    answer: preload(ParticipantsPageDocument, {
      variables: {
        filter: participantFilter(question),
        within12: narrowed(12),
        within24: narrowed(24),
        all: narrowed(undefined),
        // Whoever looks for somebody has another thing in mind.
        tasks: question.nama === undefined,
      },
      fetchPolicy: 'network-only',
    }),
  }
}
