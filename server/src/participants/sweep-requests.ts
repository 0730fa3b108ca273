import type { Database } from '../platform/database/database.ts'
import { systemFacts } from '../platform/database/roles.ts'
import { sql } from '../platform/database/sql.ts'

/** So long a request that is sent again is recognised; nobody's phone repeats one after that. */
const DAYS_REMEMBERED = 30

/** By now an address is over, and so is whatever was still arriving there when the server stopped. */
const HOURS_ARRIVING = 1

/** Removes what is over: addresses to send files to, pieces of files that never arrived whole, and old keys of requests that were kept. For an hourly job. */
export const sweepRequests = (database: Database, now: Date): Promise<void> =>
  database.transaction('titian_command', systemFacts(''), async (tx) => {
    const at = now.toISOString()
    await tx.rows(sql`delete from people.upload_ticket where expires_at <= ${at}::timestamptz`)
    await tx.rows(sql`
      delete from people.upload_piece
      where arrived_at <= ${at}::timestamptz - ${HOURS_ARRIVING} * interval '1 hour'`)
    await tx.rows(sql`
      delete from people.kept_request
      where kept_at <= ${at}::timestamptz - ${DAYS_REMEMBERED} * interval '1 day'`)
  })
