import type { Tx } from '../platform/database/database.ts'
import { sql } from '../platform/database/sql.ts'

/** Whoever was hired does not start after all: the day goes from both pictures, and the hiring can be taken back. */
export const forgetStart = async ({ rows }: Pick<Tx, 'rows'>, id: string): Promise<void> => {
  for (const table of [sql`people.introduction`, sql`hire.introduction`])
    await rows(sql`update ${table} set starts_on = null where id = ${id}::uuid`)
}
