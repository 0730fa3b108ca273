import { type KeyPurpose, type KeyScope, keyState } from '@titian/shared/accounts/api-key.ts'
import { type KeyEnvironment, keyPrefix } from '@titian/shared/accounts/key-text.ts'
import { type RawBuilder, sql } from '../platform/database/sql.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { toTypeId } from '../platform/graphql/type-id.ts'
import { clientError } from '../platform/graphql/user-error.ts'
import { ApiKeyType } from './api-key.type.ts'

interface KeyRow {
  id: string
  name: string
  purpose: KeyPurpose
  scopes: KeyScope[]
  environment: KeyEnvironment
  lookup: string
  created_at: string
  expires_on: string
  revoked_at: string | null
  last_used_on: string | null
}

/** Somebody who signed in for an employer, and so may see and make its keys. */
export interface KeyKeeper {
  accountId: string
  organisationId: string
  isVerified: boolean
}

/** The viewer as keeper of an employer's keys, or null: a key keeps no keys, and neither does staff. */
export const keyKeeper = ({ viewer }: Operation): KeyKeeper | null =>
  viewer.kind === 'ACCOUNT' && viewer.role === 'EMPLOYER' && viewer.organisationId
    ? {
        accountId: viewer.accountId,
        organisationId: viewer.organisationId,
        isVerified: viewer.organisationIsVerified,
      }
    : null

/** The same for commands. Throws `UNAUTHENTICATED` or `FORBIDDEN`. */
export const requireKeyKeeper = (operation: Operation): KeyKeeper => {
  const keeper = keyKeeper(operation)
  if (keeper) return keeper
  throw operation.viewer.kind === 'PUBLIC'
    ? clientError('UNAUTHENTICATED', 'Sign in to manage API keys.')
    : clientError('FORBIDDEN', 'Only people of an employer manage its API keys.')
}

/** The keys of the viewer's own employer, the newest first. Empty for everybody else. */
export const ownKeys = (operation: Operation): Promise<ApiKeyType[]> =>
  readKeys(operation, sql`true order by created_at desc, id`)

/** One key of the viewer's own employer; null when it is absent or somebody else's. */
export const ownKey = async (operation: Operation, id: string): Promise<ApiKeyType | null> =>
  (await readKeys(operation, sql`id = ${id}::uuid`))[0] ?? null

const readKeys = async (operation: Operation, which: RawBuilder<unknown>): Promise<ApiKeyType[]> => {
  // Other roles have no grant on the table; asking would cost them their transaction.
  if (!keyKeeper(operation)) return []
  const rows = await operation.rows<KeyRow>(sql`
    select id, name, purpose, scopes, environment, lookup, created_at, expires_on::text, revoked_at, last_used_on::text
    from app.api_key where ${which}`)
  return rows.map((row) => toKey(row, operation.today))
}

const toKey = (row: KeyRow, today: string): ApiKeyType =>
  Object.assign(new ApiKeyType(), {
    id: toTypeId('key', row.id),
    name: row.name,
    purpose: row.purpose,
    scopes: row.scopes,
    prefix: keyPrefix({ environment: row.environment, id: row.lookup }),
    createdAt: new Date(row.created_at),
    expiresOn: row.expires_on,
    lastUsedOn: row.last_used_on,
    state: keyState({ expiresOn: row.expires_on, revokedAt: row.revoked_at }, today),
  })
