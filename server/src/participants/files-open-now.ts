import type { OpenedFileRow } from '../platform/auth/viewer.ts'
import type { Tx } from '../platform/database/database.ts'
import { sql } from '../platform/database/sql.ts'

/** The files that an account opened with a reason and that are open at `now`; asked as `titian_auth` with each request. */
export const filesOpenNow = (tx: Tx, accountId: string, now: Date): Promise<OpenedFileRow[]> =>
  tx.rows<OpenedFileRow>(sql`
    select id, person_id as "personId" from people.opened_file
    where account_id = ${accountId}::uuid and until > ${now.toISOString()}::timestamptz
    order by opened_at, id`)
