import { sql } from '../../src/platform/database/sql.ts'
import { toTypeId } from '../../src/platform/graphql/type-id.ts'
import type { Editing } from './command.ts'

/** What the placement office changes about work. */
export const EDITING_PLACEMENTS: readonly Editing[] = [
  {
    mutation: 'endPlacement',
    as: 'placement',
    look: async (world) => {
      const [row] = await world.rows<{ id: string; startsOn: string; version: number }>(sql`
        select id, starts_on::text as "startsOn", version from people.placement
        where unit_id = ${world.unitId}::uuid and ended_on is null and starts_on <= ${world.today}::date
        order by id limit 1`)
      return (racer) => ({
        placement: toTypeId('plc', row?.id ?? ''),
        expectedVersion: row?.version,
        endedOn: racer % 2 === 0 ? row?.startsOn : world.today,
        reason: racer % 3 === 0 ? 'RESIGNED' : 'CONTRACT_ENDED',
      })
    },
  },
]
