import type { PageContext } from '../../app/page-context.ts'
import { CandidateSearchDocument } from '../../candidates/candidate-search.generated.ts'
import { filterOf, firstOf, type SearchQuestion } from '../../candidates/search-question.ts'
import { CandidatePageDocument } from './candidate-page.generated.ts'

/** Asks before the page is drawn. Always the server: a card may have been withdrawn since the last look. */
export const loadSearch = ({ preload }: PageContext, question: SearchQuestion) => ({
  answer: preload(CandidateSearchDocument, {
    variables: {
      filter: filterOf(question),
      orderBy: question.urut ?? 'RELEVANCE',
      first: firstOf(question),
    },
    fetchPolicy: 'network-only',
  }),
})

export const loadCandidate = ({ preload }: PageContext, id: string) => ({
  answer: preload(CandidatePageDocument, { variables: { id }, fetchPolicy: 'network-only' }),
})
