import type { MemberRole, Role } from '@titian/shared/accounts/role.ts'
import type { SecondFactorStep } from '@titian/shared/accounts/session.ts'

export type KeyScope = 'supply' | 'cards' | 'introductions' | 'advice'

/** A file that the viewer opened with a reason, and that is still open. */
export interface OpenedFileRow {
  id: string
  personId: string
}

/** An assignment that puts a person on the viewer's caseload today. */
export interface CaseloadRow {
  id: string
  personId: string
}

/**
 * Whoever an operation runs for. Found before the operation opens its transaction, and never changed
 * afterwards. `organisationIsVerified` is true for everybody but an employer that isn't (or is suspended).
 */
export type Viewer =
  | { kind: 'PUBLIC' }
  | {
      kind: 'ACCOUNT'
      accountId: string
      /** The session that this request came with; absent where nobody signed in (tests, tools). */
      sessionId?: string
      /** What staff still have to do before they act in their role; `role` is null until then. */
      pendingStep?: SecondFactorStep | null
      name: string
      membershipId: string | null
      role: MemberRole | null
      organisationId: string | null
      organisationIsVerified: boolean
      unitId: string | null
      personId: string | null
      hasFreshSecondFactor: boolean
      /** Signed in at a shared screen, with register number and PIN. */
      isKiosk?: boolean
      openedFiles: readonly OpenedFileRow[]
      /** Absent for roles that have none. */
      caseload?: readonly CaseloadRow[]
    }
  | {
      kind: 'KEY'
      keyId: string
      organisationId: string
      organisationIsVerified: boolean
      scopes: readonly KeyScope[]
      purpose: string
      caseload?: readonly CaseloadRow[]
    }

/** The role that policies ask about; an account without membership, or an unverified key, counts as nobody. */
export const roleOf = (viewer: Viewer): Role => {
  if (viewer.kind === 'PUBLIC') return 'PUBLIC'
  if (viewer.kind === 'ACCOUNT') return viewer.role ?? 'PUBLIC'
  if (!viewer.organisationIsVerified) return 'SUPPLY_KEY'
  if (viewer.scopes.includes('advice')) return 'ADVICE_KEY'
  return viewer.scopes.includes('cards') ? 'EMPLOYER_KEY' : 'SUPPLY_KEY'
}

/** Whether somebody is on the viewer's caseload today. */
export const isOnCaseload = (viewer: Viewer, personId: string | null): boolean =>
  viewer.kind !== 'PUBLIC' && (viewer.caseload?.some((row) => row.personId === personId) ?? false)

/** Finds whoever sent these headers. Throws a client error for credentials that are wrong, expired or doubled. */
export type Identify = (headers: NodeJS.Dict<string | string[]>, now: Date) => Promise<Viewer>
