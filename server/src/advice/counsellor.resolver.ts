import { type CountedSession, countSessions } from '@titian/shared/advice/count-sessions.ts'
import { addDays } from '@titian/shared/participants/calendar.ts'
import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { sql } from '../platform/database/sql.ts'
import { registerNode } from '../platform/graphql/node.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import type { AttentionSource } from './attention-source.ts'
import { CaseloadStandInType, CounsellorLoadType, CounsellorType } from './counsellor.type.ts'
import { counsellors, findCounsellor } from './counsellor-rows.ts'
import { readCaseload } from './read-caseload.ts'

@Resolver(() => CounsellorType)
export class CounsellorResolver {
  readonly #sources: readonly AttentionSource[]
  constructor(sources: readonly AttentionSource[]) {
    this.#sources = sources
  }

  @Query(() => [CounsellorType], {
    description:
      'Business counsellors by name: of the own organisation for who works there, all for staff of a unit. Empty for others.',
  })
  counsellors(@Ctx() operation: Operation): Promise<CounsellorType[]> {
    return counsellors(operation)
  }

  @FieldResolver(() => CounsellorLoadType, {
    nullable: true,
    description: "How much the counsellor has in hand. Null for all but the organisation's supervisor.",
  })
  async load(
    @Root() counsellor: CounsellorType,
    @Ctx() operation: Operation,
  ): Promise<CounsellorLoadType | null> {
    const { viewer, today } = operation
    if (viewer.kind !== 'ACCOUNT' || viewer.role !== 'SUPERVISOR') return null
    const entries = await readCaseload(operation, this.#sources, { counsellorId: counsellor.uuid })
    const sessions = await operation.rows<CountedSession>(sql`
      select id, state, reschedules from people.advice_session where counsellor_id = ${counsellor.uuid}::uuid
        and starts_at >= ${`${addDays(today, -30)}T00:00:00+07:00`}::timestamptz`)
    const { held, notHeld } = countSessions(sessions)
    return Object.assign(new CounsellorLoadType(), {
      peopleCount: entries.length,
      attentionCount: entries.filter(({ attention }) => attention.length > 0).length,
      overdueActionCount: entries
        .flatMap(({ openActions }) => openActions)
        .filter(({ isOverdue }) => isOverdue).length,
      heldCount: held,
      notHeldCount: notHeld,
    })
  }

  @FieldResolver(() => [CaseloadStandInType], {
    description:
      'Who stands in for this counsellor, today or later. Empty for viewers of other organisations.',
  })
  async standIns(
    @Root() counsellor: CounsellorType,
    @Ctx() operation: Operation,
  ): Promise<CaseloadStandInType[]> {
    const rows = await operation.rows<{ standInId: string; fromOn: string; untilOn: string }>(sql`
      select stand_in_id as "standInId", from_on::text as "fromOn", until_on::text as "untilOn"
      from app.caseload_stand_in where counsellor_id = ${counsellor.uuid}::uuid and until_on >= ${operation.today}::date
      order by from_on, id`)
    return rows.map((row) => Object.assign(new CaseloadStandInType(), row))
  }
}

@Resolver(() => CaseloadStandInType)
export class CaseloadStandInResolver {
  @FieldResolver(() => CounsellorType, {
    nullable: true,
    description: 'Who stands in. Null when they have left.',
  })
  standIn(@Root() row: CaseloadStandInType, @Ctx() operation: Operation): Promise<CounsellorType | null> {
    return findCounsellor(operation, row.standInId)
  }
}

registerNode({
  prefix: 'cou',
  typeName: 'Counsellor',
  load: (operation, uuid) => findCounsellor(operation, uuid),
})
