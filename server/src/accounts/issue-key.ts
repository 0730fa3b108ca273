import { createHash, randomBytes } from 'node:crypto'
import { type KeyPurpose, type KeyScope, LIVE_KEYS_PER_PURPOSE } from '@titian/shared/accounts/api-key.ts'
import {
  formatKey,
  KEY_ID_BYTES,
  KEY_SECRET_BYTES,
  type KeyEnvironment,
  parseKey,
} from '@titian/shared/accounts/key-text.ts'
import type { Tx } from '../platform/database/database.ts'
import { sql } from '../platform/database/sql.ts'
import { ApiKey } from './api-key.entity.ts'
import { keyDigest } from './identify-key.ts'

/** What makes keys: the server's key for their digests, and the kind of installation that marks them. */
export interface KeyMint {
  serverKey: Buffer
  environment: KeyEnvironment
  /** The key's whole text, where it is known before: the demonstration's own. Random otherwise. */
  text?: string
}

export interface NewKey {
  organisationId: string
  name: string
  purpose: KeyPurpose
  scopes: readonly KeyScope[]
  expiresOn: string
  createdBy: string | null
  replaces?: string
  idempotencyKey?: string | null
}

/** How issuing ended: a new key with its text, the key that the same request made before, or why there is none. */
export type Issued =
  | { kind: 'NEW'; id: string; text: string }
  | { kind: 'REPEATED'; id: string }
  | { kind: 'TOO_MANY' }
  | { kind: 'REUSED' }

/** Lets one change of an employer's keys happen at a time, until the transaction ends. */
export const lockKeys = (tx: Tx, organisationId: string) =>
  tx.rows(sql`select pg_advisory_xact_lock(hashtextextended(${`api keys of ${organisationId}`}, 0))`)

/** Writes a key under `lockKeys`, as `titian_command`. Its text exists only in the answer. */
export const issueKey = async (
  tx: Tx,
  mint: KeyMint,
  key: NewKey,
  at: { now: Date; today: string },
): Promise<Issued> => {
  const request = requestDigest(key)
  const repeated = key.idempotencyKey ? await findRepeated(tx, key.organisationId, key.idempotencyKey) : null
  if (repeated)
    return repeated.digest.equals(request) ? { kind: 'REPEATED', id: repeated.id } : { kind: 'REUSED' }
  if ((await liveCount(tx, key.organisationId, key.purpose, at.today)) >= LIVE_KEYS_PER_PURPOSE)
    return { kind: 'TOO_MANY' }
  const text =
    mint.text ?? formatKey(mint.environment, randomBytes(KEY_ID_BYTES), randomBytes(KEY_SECRET_BYTES))
  const { id: lookup } = parseKey(text)!
  const made = tx.em.create(ApiKey, {
    organisationId: key.organisationId,
    name: key.name,
    purpose: key.purpose,
    scopes: [...key.scopes],
    environment: mint.environment,
    lookup,
    digest: keyDigest(mint.serverKey, text),
    createdBy: key.createdBy,
    createdOn: at.today,
    createdAt: at.now,
    expiresOn: key.expiresOn,
    replaces: key.replaces ?? null,
    idempotencyKey: key.idempotencyKey ?? null,
    requestDigest: key.idempotencyKey ? request : null,
  })
  await tx.em.flush()
  return { kind: 'NEW', id: made.id, text }
}

const liveCount = async (
  tx: Tx,
  organisationId: string,
  purpose: KeyPurpose,
  today: string,
): Promise<number> => {
  const [row] = await tx.rows<{ live: number }>(sql`
    select count(*)::int as live from app.api_key
    where organisation_id = ${organisationId}::uuid and purpose = ${purpose} and revoked_at is null
      and expires_on >= ${today}::date`)
  return row?.live ?? 0
}

const findRepeated = async (tx: Tx, organisationId: string, idempotencyKey: string) => {
  const [row] = await tx.rows<{ id: string; request_digest: Uint8Array }>(sql`
    select id, request_digest from app.api_key
    where organisation_id = ${organisationId}::uuid and idempotency_key = ${idempotencyKey}`)
  return row ? { id: row.id, digest: Buffer.from(row.request_digest) } : null
}

const requestDigest = ({ name, purpose, scopes, expiresOn, replaces }: NewKey): Buffer =>
  createHash('sha256')
    .update(JSON.stringify([name, purpose, [...scopes].sort(), expiresOn, replaces ?? null]))
    .digest()
