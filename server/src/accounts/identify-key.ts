import { createHmac, timingSafeEqual } from 'node:crypto'
import { keyState } from '@titian/shared/accounts/api-key.ts'
import { parseKey } from '@titian/shared/accounts/key-text.ts'
import { unknownKey } from '../platform/auth/credential.ts'
import type { KeyScope, Viewer } from '../platform/auth/viewer.ts'
import type { Database, Tx } from '../platform/database/database.ts'
import { systemFacts } from '../platform/database/roles.ts'
import { sql } from '../platform/database/sql.ts'
import { clientError } from '../platform/graphql/user-error.ts'
import type { ReadCaseload } from './identify.ts'
import { jakartaDay } from './jakarta-day.ts'

interface KeyRow {
  id: string
  organisation_id: string
  environment: string
  digest: Uint8Array
  scopes: KeyScope[]
  purpose: string
  expires_on: string
  revoked_at: string | null
  last_used_on: string | null
  kind: string
  verification: string | null
}

/** The digest under which a key is kept: without the server's key, the stored rows let nobody try guesses. */
export const keyDigest = (serverKey: Buffer, text: string): Buffer =>
  createHmac('sha256', serverKey).update(text).digest()

/**
 * The employer's system behind a key. Throws `UNAUTHENTICATED`, with the same words for every key that is not
 * to be believed; only who holds the right secret learns that it has expired or was revoked.
 */
export const identifyKey = async (
  database: Database,
  serverKey: Buffer,
  text: string,
  now: Date,
  readCaseload?: ReadCaseload,
): Promise<Viewer> => {
  const parts = parseKey(text)
  if (!parts) throw unknownKey()
  const today = jakartaDay(now)
  const digest = keyDigest(serverKey, text)
  return database.transaction('titian_auth', systemFacts(today), async (tx) => {
    const row = await findKey(tx, parts.id)
    // Compared also when there is no row, so that time tells nothing about ids.
    const isRight = timingSafeEqual(digest, row?.digest.length === 32 ? row.digest : Buffer.alloc(32))
    if (!row || !isRight || row.environment !== parts.environment) throw unknownKey()
    const state = keyState({ expiresOn: row.expires_on, revokedAt: row.revoked_at }, today)
    if (state === 'EXPIRED' || state === 'REVOKED') throw endedKey(state)
    if (row.last_used_on !== today)
      await tx.rows(sql`update app.api_key set last_used_on = ${today}::date where id = ${row.id}::uuid`)
    const isAdvice = row.scopes.includes('advice')
    const acting = { role: 'ADVICE_KEY', membershipId: null, organisationId: row.organisation_id } as const
    return {
      kind: 'KEY',
      keyId: row.id,
      organisationId: row.organisation_id,
      // Employers are verified; who counsels is invited by an administrator.
      organisationIsVerified: row.kind === 'EMPLOYER' ? row.verification === 'VERIFIED' : isAdvice,
      scopes: row.scopes,
      purpose: row.purpose,
      caseload: isAdvice && readCaseload ? await readCaseload(tx, acting, today) : [],
    }
  })
}

const findKey = async (tx: Tx, lookup: string): Promise<KeyRow | undefined> => {
  const [row] = await tx.rows<KeyRow>(sql`
    select k.id, k.organisation_id, k.environment, k.digest, k.scopes, k.purpose, k.expires_on::text, k.revoked_at,
      k.last_used_on::text, o.kind, v.state as verification
    from app.api_key k join org.organisation o on o.id = k.organisation_id
      left join org.employer_verification v on v.organisation_id = k.organisation_id
    where k.lookup = ${lookup}`)
  return row
}

const endedKey = (state: 'EXPIRED' | 'REVOKED') =>
  clientError(
    'UNAUTHENTICATED',
    state === 'EXPIRED' ? 'This API key has expired.' : 'This API key was revoked.',
    { reason: `KEY_${state}` },
  )
