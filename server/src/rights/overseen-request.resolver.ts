import { withheldRule } from '@titian/shared/accounts/policy.ts'
import type { RequestKind } from '@titian/shared/rights/data-request.ts'
import { clockState, dueAt, hoursLeft } from '@titian/shared/rights/request-clock.ts'
import { Ctx, Query, Resolver } from 'type-graphql'
import { readOrganisations } from '../organisations/organisation-rows.ts'
import { roleOf } from '../platform/auth/viewer.ts'
import { sql } from '../platform/database/sql.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { toTypeId } from '../platform/graphql/type-id.ts'
import { OverseenRequestType } from './overseen-request.type.ts'

interface OverseenRow {
  id: string
  personId: string
  unitId: string
  kind: RequestKind
  madeAt: string
}

@Resolver()
export class OverseenRequestResolver {
  @Query(() => [OverseenRequestType], {
    nullable: true,
    description:
      'Every open request about data of every unit, the one due next first. For the protection officer; null for all others.',
  })
  async overseenDataRequests(@Ctx() operation: Operation): Promise<OverseenRequestType[] | null> {
    const role = roleOf(operation.viewer)
    if (role !== 'PROTECTION_OFFICER') {
      operation.withhold('audit', withheldRule(role, 'audit'))
      return null
    }
    operation.noteLogReading()
    const rows = await operation.rows<OverseenRow>(sql`
      select id, person_id as "personId", unit_id as "unitId", kind, made_at as "madeAt"
      from people.overseen_requests()`)
    const ids = [...new Set(rows.map((row) => row.unitId))]
    const units = await readOrganisations(operation, sql`where id = any (${`{${ids.join(',')}}`}::uuid[])`)
    const now = operation.now.getTime()
    return rows.map((row) => {
      const madeAt = Date.parse(row.madeAt)
      return Object.assign(new OverseenRequestType(), {
        id: toTypeId('drq', row.id),
        subject: toTypeId('ptc', row.personId),
        unitId: row.unitId,
        unit: units.find(({ uuid }) => uuid === row.unitId) ?? null,
        kind: row.kind,
        madeAt: new Date(madeAt),
        dueAt: new Date(dueAt(madeAt)),
        hoursLeft: hoursLeft(madeAt, now),
        clock: clockState({ state: 'OPEN', madeAt, endedAt: null }, now),
      })
    })
  }
}
