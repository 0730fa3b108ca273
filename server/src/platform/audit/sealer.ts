import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import type { Database, Tx } from '../database/database.ts'
import { systemFacts } from '../database/roles.ts'
import { sql } from '../database/sql.ts'

/** The newest seal: whoever keeps a copy elsewhere can prove later that nothing before it was changed or cut off. */
export interface SealHead {
  beforeXid: string
  digest: string
  signature: string
}

interface SealRow {
  before_xid: string
  entries: number
  digest: Uint8Array
  signature: Uint8Array
}

/**
 * Entries as one text each, in the order of their positions; the database writes it, so both drivers agree. `refused`
 * is newer than the first seals, so it stands in the text only of an entry that has it.
 */
const entriesBetween = (from: string, before: string) =>
  sql<{ text: string }>`
    select (to_jsonb(o) - case when o.refused is null then 'refused' else '' end)::text as text from audit.operation o
    where o.xid >= ${from}::xid8 and o.xid < ${before}::xid8 order by o.position`

const seals = sql<SealRow>`
  select s.before_xid::text, entries, digest, signature from audit.seal s order by s.before_xid`

/**
 * Chains the entries that have settled since the last seal and signs the head. Answers the new head, or null
 * when there was nothing to seal. Runs every minute; a chain inside each operation would make them wait in line.
 */
export const sealAudit = (database: Database, key: Buffer, now: Date): Promise<SealHead | null> =>
  database.transaction('titian_command', systemFacts(''), async (tx) => {
    // Two sealers at once would write two chains.
    await tx.rows(sql`select pg_advisory_xact_lock(7483920)`)
    const last = (await tx.rows(seals)).at(-1)
    const [settled] = await tx.rows<{ xmin: string }>(
      sql`select pg_snapshot_xmin(pg_current_snapshot())::text as xmin`,
    )
    const beforeXid = settled?.xmin ?? '0'
    const entries = await tx.rows(entriesBetween(last?.before_xid ?? '0', beforeXid))
    if (entries.length === 0) return null
    const digest = chain(last?.digest ?? null, entries)
    const signature = sign(key, digest)
    await tx.rows(sql`insert into audit.seal (before_xid, entries, digest, signature, sealed_at)
      values (${beforeXid}::xid8, ${entries.length}, ${digest}, ${signature}, ${now.toISOString()}::timestamptz)`)
    return { beforeXid, digest: digest.toString('hex'), signature: signature.toString('hex') }
  })

/** What a check of the whole log found: the first broken seal, or that a head kept elsewhere is missing. */
export type AuditFinding =
  | { kind: 'WHOLE'; seals: number }
  | { kind: 'BROKEN'; at: string }
  | { kind: 'HEAD_MISSING' }

/** Recomputes every seal; `head`, kept outside the database, also proves that the end was not cut off. */
export const verifyAudit = (database: Database, key: Buffer, head?: SealHead): Promise<AuditFinding> =>
  database.transaction('titian_command', systemFacts(''), (tx) => verify(tx, key, head))

const verify = async (tx: Tx, key: Buffer, head?: SealHead): Promise<AuditFinding> => {
  const rows = await tx.rows(seals)
  let before: SealRow | null = null
  for (const seal of rows) {
    const entries = await tx.rows(entriesBetween(before?.before_xid ?? '0', seal.before_xid))
    const digest = chain(before?.digest ?? null, entries)
    const isSame = entries.length === seal.entries && digest.equals(seal.digest)
    if (!isSame || !timingSafeEqual(sign(key, digest), seal.signature))
      return { kind: 'BROKEN', at: seal.before_xid }
    before = seal
  }
  if (head && !rows.some((seal) => Buffer.from(seal.digest).toString('hex') === head.digest))
    return { kind: 'HEAD_MISSING' }
  return { kind: 'WHOLE', seals: rows.length }
}

const chain = (before: Uint8Array | null, entries: readonly { text: string }[]): Buffer => {
  const hash = createHash('sha256').update(before ?? Buffer.alloc(32))
  for (const { text } of entries) hash.update(`${Buffer.byteLength(text)}:`).update(text)
  return hash.digest()
}

const sign = (key: Buffer, digest: Uint8Array): Buffer => createHmac('sha256', key).update(digest).digest()
