import type { Database } from '../platform/database/database.ts'
import { systemFacts } from '../platform/database/roles.ts'
import { sql } from '../platform/database/sql.ts'

/** Removes what is over: ended sessions, old challenges and links, counted tries, used codes, old usage. For an hourly job. */
export const sweepSignIn = (database: Database, now: Date): Promise<void> =>
  database.transaction('titian_auth', systemFacts(''), async (tx) => {
    const at = now.toISOString()
    await tx.rows(sql`delete from auth.session where "expiresAt" <= ${at}::timestamptz`)
    await tx.rows(sql`delete from auth.verification where "expiresAt" <= ${at}::timestamptz`)
    await tx.rows(sql`delete from auth.attempt where ends_at <= ${at}::timestamptz`)
    await tx.rows(sql`delete from auth.used_code where until <= ${at}::timestamptz`)
    await tx.rows(sql`delete from app.key_usage where hour <= ${at}::timestamptz - interval '31 days'`)
  })
