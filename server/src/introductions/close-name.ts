import type { Tx } from '../platform/database/database.ts'
import { sql } from '../platform/database/sql.ts'
import type { TrueRow } from './introduction-rows.ts'

/** Closes a name: the row that was the permission is gone with the commit, everywhere. Doing it twice does nothing. */
export const closeName = async (
  { rows }: Pick<Tx, 'rows'>,
  introduction: TrueRow,
  today: string,
): Promise<TrueRow> => {
  if (introduction.disclosedOn === null || introduction.disclosureEndedOn !== null) return introduction
  await rows(sql`delete from hire.disclosed_person where introduction_id = ${introduction.id}::uuid`)
  await rows(sql`
    update people.introduction set disclosure_ended_on = ${today}::date where id = ${introduction.id}::uuid`)
  await rows(sql`update hire.introduction set open_until = null where id = ${introduction.id}::uuid`)
  return { ...introduction, disclosureEndedOn: today }
}
