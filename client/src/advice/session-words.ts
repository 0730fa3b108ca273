import type { SessionContent } from '@titian/shared/advice/session-log.ts'
import type { SessionWords_SessionFragment } from './session-words.generated.ts'

/** What a logged session says, as it can be amended. Null for one that is not logged, and without its note. */
export const contentOf = (session: SessionWords_SessionFragment): SessionContent | null => {
  const { state, note } = session
  if ((state !== 'HELD' && state !== 'NOT_HELD') || !note) return null
  return {
    outcome: state,
    startsAt: new Date(session.startsAt).toISOString(),
    medium: session.medium,
    notHeldBy: session.notHeldBy,
    contactMinutes: session.contactMinutes,
    preparationMinutes: session.preparationMinutes,
    travelMinutes: session.travelMinutes,
    topics: note.topics,
    advice: note.advice,
    trend: note.trend,
    conflictOfInterest: note.conflictOfInterest,
  }
}
