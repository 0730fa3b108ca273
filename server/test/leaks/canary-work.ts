import type { DataClass } from '@titian/shared/accounts/data-class.ts'
import type { OfPerson } from '../../src/participants/per-person.ts'
import type { Tx } from '../../src/platform/database/database.ts'
import { sql } from '../../src/platform/database/sql.ts'

/** Work that a person found and has left, and what the person learnt for it; answers the id that `node` finds. */
export const writeWork = async (
  { rows }: Tx,
  { personId, unitId }: OfPerson,
  {
    date,
    number,
  }: {
    date: (dataClass: DataClass, year: number) => string
    number: (dataClass: DataClass, from: number) => number
  },
): Promise<string> => {
  const of = sql`${personId}::uuid, ${unitId}::uuid`
  const [placement] = await rows<{ id: string }>(sql`
    insert into people.placement (person_id, unit_id, occupation_code, region_code, kind, starts_on, ended_on, end_reason,
      wage, minimum_wage, hours_per_week, recorded_at)
    values (${of}, '7212-welder', '32.73', 'PERMANENT', ${date('work', 1965)}::date, ${date('work', 1966)}::date, 'RESIGNED',
      ${number('work', 777_650_010)}, ${number('work', 777_660_010)}, 40, now()) returning id`)
  await rows(sql`insert into people.training_certificate (person_id, unit_id, programme_key, skill_codes, issued_on)
    select ${of}, key, '{}', ${date('work', 1967)}::date from vocab.programme order by key limit 1`)
  await rows(sql`insert into people.work_skill (person_id, unit_id, skill_code, evidence, recorded_on)
    select ${of}, code, 'EXPERIENCE', ${date('work', 1968)}::date from vocab.skill order by code limit 1`)
  return placement!.id
}
