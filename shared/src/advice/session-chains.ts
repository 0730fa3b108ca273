import type { CountedSession } from './count-sessions.ts'

/** A session with how often it was moved before. */
export interface Chain<Session> {
  last: Session
  movedCount: number
}

/** Each chain of rescheduled sessions once, as its last, in the order given. */
export const chainsOf = <Session extends CountedSession>(
  sessions: readonly Session[],
): readonly Chain<Session>[] => {
  const known = new Map(sessions.map((session) => [session.id, session]))
  const superseded = new Set(sessions.map(({ reschedules }) => reschedules))
  const movesOf = ({ reschedules }: CountedSession, seen: ReadonlySet<string>): number => {
    if (reschedules === null || seen.has(reschedules)) return 0
    const before = known.get(reschedules)
    return 1 + (before ? movesOf(before, new Set([...seen, reschedules])) : 0)
  }
  return sessions
    .filter(({ id, state }) => state !== 'RESCHEDULED' && !superseded.has(id))
    .map((last) => ({ last, movedCount: movesOf(last, new Set([last.id])) }))
}
