import type { Day } from '@titian/shared/participants/calendar.ts'
import type { Tx } from '../platform/database/database.ts'
import { sql } from '../platform/database/sql.ts'

/** Whether a stay, a sentence or supervision of the person goes on; then the corrections law keeps who and where they are. */
export const hasOpenStay = async (
  { rows }: Pick<Tx, 'rows'>,
  personId: string,
  today: Day,
): Promise<boolean> => {
  const [row] = await rows<{ has: boolean }>(sql`select exists (
    select 1 from people.custody_episode where person_id = ${personId}::uuid and legal_stage <> 'RELEASED'
      and (ended_on is null or ended_on > ${today}::date)) as has`)
  return row?.has ?? false
}
