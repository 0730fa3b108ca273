import { REQUIREMENTS } from '@titian/shared/readiness/requirement.ts'
import { sql } from '../../src/platform/database/sql.ts'
import { toTypeId } from '../../src/platform/graphql/type-id.ts'
import type { Editing } from './command.ts'

/** Somebody who goes without everything that is asked, and so can be confirmed. */
export const CONFIRMING: Editing = {
  mutation: 'confirmJobReady',
  as: 'placement',
  look: async (world) => {
    const [row] = await world.rows<{ id: string; version: number }>(sql`
      select person_id as id, version from people.journey
      where unit_id = ${world.unitId}::uuid and stage in ('ASSESSED', 'IN_TRAINING', 'IN_MENTORING')
      order by person_id desc limit 1`)
    if (!row) return () => ({ participant: null })
    await world.rows(sql`
      insert into people.readiness_waiver (person_id, unit_id, requirement, waived_by, reason, recorded_on, until_on)
      select ${row.id}::uuid, ${world.unitId}::uuid, requirement, 'UNIT_COACHING', 'uji perlombaan',
        ${world.today}::date, ${world.today}::date + 30
      from unnest(${`{${REQUIREMENTS.join(',')}}`}::text[]) as requirement`)
    return () => ({ participant: toTypeId('ptc', row.id), expectedVersion: row.version })
  },
}
