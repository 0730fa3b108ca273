import type { SessionState } from './session.ts'

/** What counting asks of a session. */
export interface CountedSession {
  id: string
  state: SessionState
  /** The session whose place it took; null for the first of its chain. */
  reschedules: string | null
}

export interface SessionCount {
  held: number
  notHeld: number
  planned: number
}

/**
 * Sessions that count: of a chain of rescheduled ones only the last, whatever became of those before it, and each
 * session once however many people it had and however often it is named.
 */
export const countSessions = (sessions: readonly CountedSession[]): SessionCount => {
  const known = new Map(sessions.map((session) => [session.id, session]))
  const superseded = new Set(sessions.map(({ reschedules }) => reschedules))
  const last = [...known.values()].filter(({ id, state }) => state !== 'RESCHEDULED' && !superseded.has(id))
  const those = (state: SessionState) => last.filter((session) => session.state === state).length
  return { held: those('HELD'), notHeld: those('NOT_HELD'), planned: those('PLANNED') }
}
