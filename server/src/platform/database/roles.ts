import type { ReadingRole } from '@titian/shared/accounts/role.ts'

/** Roles in which a command may act; each is chosen by the command itself, after the policy allowed it. */
export type ActingRole = 'titian_command' | 'titian_projector' | 'titian_auth'

/** Every role that a transaction may run in. `titian_login` is what a connection idles in: it owns and reads nothing. */
export type TransactionRole = ReadingRole | ActingRole

export const TRANSACTION_ROLES: readonly TransactionRole[] = [
  'titian_public',
  'titian_employer',
  'titian_reader',
  'titian_command',
  'titian_projector',
  'titian_auth',
]

/** Whom row security asks about. A value that is absent is the nil UUID, which equals nobody's id. */
export interface SessionFacts {
  account: string | null
  role: string
  organisation: string | null
  unit: string | null
  person: string | null
  opened: readonly string[]
  /** Whoever is on the viewer's caseload today; nobody when left out. */
  caseload?: readonly string[]
  today: string
  /** How long one statement may take, in milliseconds; without it the database's own limit holds. */
  limitMs?: number
}

const NIL = '00000000-0000-0000-0000-000000000000'

/** The session's facts as the settings that row policies read with `current_setting`. All are always set. */
export const sessionVariables = (facts: SessionFacts): Record<string, string> => ({
  'titian.account': facts.account ?? NIL,
  'titian.role': facts.role,
  'titian.organisation': facts.organisation ?? NIL,
  'titian.unit': facts.unit ?? NIL,
  'titian.person': facts.person ?? NIL,
  'titian.opened': `{${facts.opened.join(',')}}`,
  'titian.caseload': `{${(facts.caseload ?? []).join(',')}}`,
  'titian.today': facts.today,
  ...(facts.limitMs !== undefined && { statement_timeout: String(facts.limitMs) }),
})

/** The facts of work that nobody asked for in person: jobs, loading, the demonstration. */
export const systemFacts = (today: string): SessionFacts => ({
  account: null,
  role: 'SYSTEM',
  organisation: null,
  unit: null,
  person: null,
  opened: [],
  today,
})
