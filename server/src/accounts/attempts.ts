import { createHmac } from 'node:crypto'
import type { Tx } from '../platform/database/database.ts'
import { sql } from '../platform/database/sql.ts'

/** How many tries something allows within a span. */
export interface Allowance {
  name: string
  tries: number
  seconds: number
}

/** One address may be a whole office; one account is one person. */
export const PASSWORD_BY_ADDRESS: readonly Allowance[] = [{ name: 'address', tries: 30, seconds: 300 }]
export const PASSWORD_BY_ACCOUNT: readonly Allowance[] = [
  { name: 'password', tries: 10, seconds: 900 },
  { name: 'password-day', tries: 60, seconds: 86_400 },
]
/** A code has a million values and three are right at any moment: 20 guesses a day are 1 in 16,000. */
export const CODE_BY_ACCOUNT: readonly Allowance[] = [
  { name: 'code', tries: 5, seconds: 900 },
  { name: 'code-day', tries: 20, seconds: 86_400 },
]

export type Admission = { allowed: true } | { allowed: false; retryAfter: number }

/**
 * Counts a try against each allowance, before it is made, so that tries at the same moment can't slip through.
 * `retryAfter` is in seconds.
 */
export const admitTry = async (
  tx: Tx,
  allowances: readonly Allowance[],
  subject: string,
  now: Date,
): Promise<Admission> => {
  let wait = 0
  for (const allowance of allowances) {
    const ends = new Date(now.getTime() + allowance.seconds * 1_000).toISOString()
    const [row] = await tx.rows<{ tries: number; ends_at: string }>(sql`
      insert into auth.attempt as a (subject, tries, ends_at)
      values (${`${allowance.name}:${subject}`}, 1, ${ends}::timestamptz)
      on conflict (subject) do update set
        tries = case when a.ends_at <= ${now.toISOString()}::timestamptz then 1 else least(a.tries + 1, 1000000) end,
        ends_at = case when a.ends_at <= ${now.toISOString()}::timestamptz then excluded.ends_at else a.ends_at end
      returning tries, ends_at`)
    if (!row || row.tries <= allowance.tries) continue
    wait = Math.max(wait, Math.ceil((Date.parse(row.ends_at) - now.getTime()) / 1_000))
  }
  return wait > 0 ? { allowed: false, retryAfter: wait } : { allowed: true }
}

/** Forgets the tries of somebody who has shown to be right. */
export const forgetTries = async (
  tx: Tx,
  allowances: readonly Allowance[],
  subject: string,
): Promise<void> => {
  for (const { name } of allowances)
    await tx.rows(sql`delete from auth.attempt where subject = ${`${name}:${subject}`}`)
}

/** The subject of an account that may not exist: counted alike, and no email stands in the table. */
export const accountSubject = (key: Buffer, address: string): string =>
  createHmac('sha256', key).update(address).digest('base64url')
