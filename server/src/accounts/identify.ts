import type { Role } from '@titian/shared/accounts/role.ts'
import { cookieHeader, readCredential } from '../platform/auth/credential.ts'
import { cookieNames, readSigned } from '../platform/auth/session-cookie.ts'
import type { CaseloadRow, Identify, OpenedFileRow } from '../platform/auth/viewer.ts'
import type { Database, Tx } from '../platform/database/database.ts'
import { systemFacts } from '../platform/database/roles.ts'
import { identifyKey } from './identify-key.ts'
import { identifySession } from './identify-session.ts'

/** Who acts: a member in a role, or an organisation's key. */
export interface Acting {
  role: Role
  membershipId: string | null
  organisationId: string | null
}

/** Reads who is on the caseload of whoever acts, on a day. Asked as `titian_auth` with each request. */
export type ReadCaseload = (tx: Tx, acting: Acting, today: string) => Promise<CaseloadRow[]>

export interface IdentifyDeps {
  database: Database
  /** Where browsers reach this installation; https makes the cookies Secure. */
  publicUrl: string
  keys: AuthKeys
  /** The files that an account has open now; a later room knows. Asked only after a fresh second factor. */
  openedFiles?: (tx: Tx, accountId: string, now: Date) => Promise<OpenedFileRow[]>
  /** The caseload of whoever acts; a later room knows. */
  caseload?: ReadCaseload
}

/** The secrets of signing in, each derived for its purpose. */
export interface AuthKeys {
  session: string
  apiKey: Buffer
  attempts: Buffer
}

/** Derives them from the installation's secret by `keyFor(secret, purpose)`. */
export const authKeys = (keyFor: (purpose: string) => Buffer): AuthKeys => ({
  session: keyFor('sessions').toString('base64url'),
  apiKey: keyFor('api keys'),
  attempts: keyFor('sign-in attempts'),
})

/**
 * Finds the viewer behind a request's headers, in a short transaction of its own that is over before the operation
 * opens one. A cookie that isn't believed is nobody; a key that isn't believed is an error, because a system that
 * sends one wants to know. Nothing is remembered between requests: what was revoked or ended is gone at once.
 */
export const identifyWith = (deps: IdentifyDeps): Identify => {
  const names = cookieNames(deps.publicUrl.startsWith('https://'))
  return async (headers, now) => {
    const credential = readCredential(headers, names)
    if (credential.kind === 'NONE') return { kind: 'PUBLIC' }
    if (credential.kind === 'KEY')
      return identifyKey(deps.database, deps.keys.apiKey, credential.text, now, deps.caseload)
    const token = readSigned(cookieHeader(headers), names.session, deps.keys.session)
    if (!token) return { kind: 'PUBLIC' }
    const found = await deps.database.transaction('titian_auth', systemFacts(''), (tx) =>
      identifySession(tx, token, now, deps.openedFiles, deps.caseload),
    )
    return found ?? { kind: 'PUBLIC' }
  }
}
