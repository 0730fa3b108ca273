import { createHash } from 'node:crypto'
import { sql } from '../platform/database/sql.ts'
import { checkedIdempotencyKey } from '../platform/graphql/idempotency-key.ts'
import type { Command } from '../platform/graphql/operation.ts'
import { KeptRequest } from './kept-request.entity.ts'
import type { OfPerson } from './per-person.ts'

/** A creating request by its key, and what it said. Null where the sender gave no key. */
export interface SentRequest {
  idempotencyKey: string
  digest: Buffer
}

/** What was said, as a digest; for requests whose every word could be read elsewhere by who reads this. */
export const digestOf = (...said: readonly unknown[]): Buffer =>
  createHash('sha256').update(JSON.stringify(said)).digest()

/** A request by its key, and what it said as a digest; for words that who reads the digest may read anyway. */
export const sentRequest = (
  idempotencyKey: string | null | undefined,
  said: readonly unknown[],
): SentRequest | null => {
  const key = checkedIdempotencyKey(idempotencyKey)
  if (key === null) return null
  return { idempotencyKey: key, digest: digestOf(...said) }
}

/** Whose request was kept under this key before, or that the key stood for another one. Needs a lock of the caller's. */
export const findKept = async (
  { rows, actor }: Pick<Command, 'rows' | 'actor'>,
  sent: SentRequest | null,
): Promise<{ personId: string } | 'REUSED' | null> => {
  if (!sent || actor.kind !== 'ACCOUNT') return null
  const [kept] = await rows<{ personId: string; digest: Uint8Array }>(sql`
    select person_id as "personId", request_digest as digest from people.kept_request
    where account_id = ${actor.accountId}::uuid and idempotency_key = ${sent.idempotencyKey}`)
  if (!kept) return null
  return sent.digest.equals(Buffer.from(kept.digest)) ? { personId: kept.personId } : 'REUSED'
}

/** Keeps that this request was fulfilled, in the transaction that fulfils it. */
export const keepRequest = (
  { em, actor, now }: Pick<Command, 'em' | 'actor' | 'now'>,
  sent: SentRequest | null,
  { personId, unitId }: OfPerson,
): void => {
  if (!sent || actor.kind !== 'ACCOUNT') return
  em.create(KeptRequest, {
    accountId: actor.accountId,
    idempotencyKey: sent.idempotencyKey,
    requestDigest: sent.digest,
    personId,
    unitId,
    keptAt: now,
  })
}
