import { relationsThatAllow } from '@titian/shared/accounts/policy.ts'
import {
  decentWork,
  type PlacementEnd,
  type PlacementKind,
  type WorkFacts,
} from '@titian/shared/placements/placement.ts'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { ParticipantType } from '../participants/participant.type.ts'
import { type OfPerson, readerOf } from '../participants/per-person.ts'
import { roleOf } from '../platform/auth/viewer.ts'
import { sql } from '../platform/database/sql.ts'
import { registerNode } from '../platform/graphql/node.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { toTypeId } from '../platform/graphql/type-id.ts'
import { PlacementType, toDecentWork } from './placement.type.ts'

export interface PlacementRow extends OfPerson, WorkFacts {
  id: string
  kind: PlacementKind
  employerName: string | null
  startsOn: string
  endedOn: string | null
  endReason: PlacementEnd | null
  version: number
}

export const PLACEMENT_ROWS = sql`select p.id, p.person_id as "personId", p.unit_id as "unitId", p.kind,
  o.name as "employerName", p.starts_on::text as "startsOn", p.ended_on::text as "endedOn",
  p.end_reason as "endReason", p.wage, p.minimum_wage as "minimumWage", p.hours_per_week as "hoursPerWeek",
  p.has_written_contract as "hasWrittenContract", p.has_social_insurance as "hasSocialInsurance", p.version
  from people.placement p left join org.organisation o on o.id = p.organisation_id`

const readPlacements = readerOf<PlacementRow>(
  'work',
  (ids) =>
    sql<PlacementRow>`${PLACEMENT_ROWS} where p.person_id = any (${ids}) order by p.starts_on desc, p.id`,
)

export const toPlacement = (row: PlacementRow): PlacementType => {
  const { personId, unitId, kind, employerName, startsOn, endedOn, endReason, wage, version } = row
  return Object.assign(new PlacementType(), {
    id: toTypeId('plc', row.id),
    personId,
    unitId,
    kind,
    employerName,
    startsOn,
    endedOn,
    endReason,
    wage,
    minimumWage: row.minimumWage,
    hoursPerWeek: row.hoursPerWeek,
    decentWork: toDecentWork({ personId, unitId }, decentWork(row)),
    version,
  })
}

@Resolver(() => ParticipantType)
export class ParticipantPlacementsResolver {
  @FieldResolver(() => [PlacementType], { description: 'Work that the person has found, the latest first.' })
  async placements(@Root() person: ParticipantType, @Ctx() operation: Operation): Promise<PlacementType[]> {
    return (await readPlacements(operation, person)).map(toPlacement)
  }
}

/** The placement with this id, if the viewer may see its person. */
export const findPlacement = async (operation: Operation, id: string): Promise<PlacementType | null> => {
  if (relationsThatAllow(roleOf(operation.viewer), 'work').length === 0) return null
  const [row] = await operation.rows<PlacementRow>(sql`${PLACEMENT_ROWS} where p.id = ${id}::uuid`)
  return row ? toPlacement(row) : null
}

registerNode({ prefix: 'plc', typeName: 'Placement', load: findPlacement })
