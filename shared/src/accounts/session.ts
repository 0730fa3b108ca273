import { isStaff, type MemberRole } from './role.ts'

/** A session ends after this, however busy it was. */
export const SESSION_HOURS = 12

/** A staff session ends when nothing was asked for so long. */
export const STAFF_IDLE_MINUTES = 30

/** How long a second factor counts as fresh, for acts that ask for one. */
export const FRESH_SECOND_FACTOR_HOURS = 4

/** What is kept of a session; instants in milliseconds. */
export interface SessionFacts {
  expiresAt: number
  lastSeenAt: number
  secondFactorAt: number | null
}

/** Whether a session of this role still stands. An account without a role counts as staff: the stricter rule. */
export const sessionStands = (session: SessionFacts, role: MemberRole | null, now: number): boolean => {
  if (now >= session.expiresAt) return false
  const idles = role === null || isStaff(role)
  return !idles || now - session.lastSeenAt < STAFF_IDLE_MINUTES * 60_000
}

export const isFreshSecondFactor = (session: SessionFacts, now: number): boolean =>
  session.secondFactorAt !== null && now - session.secondFactorAt < FRESH_SECOND_FACTOR_HOURS * 3_600_000

/** What keeps a session from acting in its role: nothing, setting up the second factor, or giving it. */
export const SECOND_FACTOR_STEPS = ['ENROL', 'VERIFY'] as const

export type SecondFactorStep = (typeof SECOND_FACTOR_STEPS)[number]

/** The step that a session has to take before it may act in `role`; null when there is none. */
export const pendingStep = (
  session: Pick<SessionFacts, 'secondFactorAt'>,
  role: MemberRole,
  hasSecondFactor: boolean,
): SecondFactorStep | null => {
  if (!isStaff(role) || session.secondFactorAt !== null) return null
  return hasSecondFactor ? 'VERIFY' : 'ENROL'
}
