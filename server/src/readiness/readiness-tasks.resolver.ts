import { relationsThatAllow } from '@titian/shared/accounts/policy.ts'
import { Ctx, Field, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { findParticipant } from '../participants/find-participant.ts'
import { ParticipantType } from '../participants/participant.type.ts'
import type { OfPerson } from '../participants/per-person.ts'
import { roleOf } from '../platform/auth/viewer.ts'
import { sql } from '../platform/database/sql.ts'
import { CalendarDate } from '../platform/graphql/calendar-date.ts'
import { Classified } from '../platform/graphql/classified.ts'
import type { Operation } from '../platform/graphql/operation.ts'

@Classified('work', 'ReadinessTask', {
  description:
    'Somebody at the stage job-ready whose confirmation has ended: to be looked at, and confirmed anew.',
})
export class ReadinessTaskType {
  personId!: string
  unitId!: string

  @Field(() => CalendarDate, { description: 'The day on which it ended; since then there is no card.' })
  endedOn!: string
}

@Resolver(() => ReadinessTaskType)
export class ReadinessTasksResolver {
  @Query(() => [ReadinessTaskType], {
    description:
      'Whose confirmation of readiness has ended, in the own unit: the longest waiting first, at most 200. Empty for who is of no unit.',
  })
  async readinessTasks(@Ctx() operation: Operation): Promise<ReadinessTaskType[]> {
    const { viewer } = operation
    if (viewer.kind !== 'ACCOUNT' || !relationsThatAllow(roleOf(viewer), 'work').includes('UNIT')) return []
    const rows = await operation.rows<OfPerson & { endedOn: string }>(sql`
      select j.person_id as "personId", j.unit_id as "unitId",
        (max(c.ended_at) at time zone 'Asia/Jakarta')::date::text as "endedOn"
      from people.journey j join people.readiness_confirmation c on c.person_id = j.person_id
      where j.unit_id = ${viewer.unitId}::uuid and j.stage = 'JOB_READY'
      group by j.person_id, j.unit_id having bool_and(c.ended_at is not null)
      order by max(c.ended_at), j.person_id limit 200`)
    return rows.map((row) => Object.assign(new ReadinessTaskType(), row))
  }

  @FieldResolver(() => ParticipantType, {
    nullable: true,
    description: 'The person. Null when the viewer may not see them.',
  })
  participant(
    @Root() { personId }: ReadinessTaskType,
    @Ctx() operation: Operation,
  ): Promise<ParticipantType | null> {
    return findParticipant(operation, personId)
  }
}
