import type { Answer } from '@titian/shared/readiness/readiness.ts'
import { Ctx, Field, FieldResolver, Resolver, Root } from 'type-graphql'
import { ParticipantType } from '../participants/participant.type.ts'
import { type OfPerson, readerOf } from '../participants/per-person.ts'
import { sql } from '../platform/database/sql.ts'
import { Classified } from '../platform/graphql/classified.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { RequirementAnswerType } from './readiness.type.ts'
import { shownAnswer } from './shown-answer.ts'

@Classified('work', 'ReadinessConfirmation', {
  description: 'That somebody of staff confirmed a person as job-ready, and what it rested on.',
})
export class ReadinessConfirmationType {
  personId!: string
  unitId!: string

  @Field(() => Date, { description: 'When.' })
  confirmedAt!: Date

  @Field(() => Date, { nullable: true, description: 'When it ended. Null while it holds.' })
  endedAt!: Date | null

  @Field(() => String, { description: 'The version of the rules under which it was confirmed.' })
  requirementSet!: string

  @Field(() => [RequirementAnswerType], {
    description: 'How each requirement stood then. Empty for what was confirmed before this was kept.',
  })
  answers!: RequirementAnswerType[]
}

interface ConfirmationRow extends OfPerson {
  confirmedAt: string
  endedAt: string | null
  requirementSet: string
  answers: Answer[] | null
}

const readConfirmations = readerOf<ConfirmationRow>(
  'work',
  (ids) => sql`select person_id as "personId", unit_id as "unitId", confirmed_at as "confirmedAt",
    ended_at as "endedAt", requirement_set as "requirementSet", answers
    from people.readiness_confirmation where person_id = any (${ids}) order by confirmed_at desc, id`,
)

@Resolver(() => ParticipantType)
export class ConfirmationsResolver {
  @FieldResolver(() => [ReadinessConfirmationType], {
    description: 'Every time that readiness was confirmed, the latest first.',
  })
  async readinessConfirmations(
    @Root() person: ParticipantType,
    @Ctx() operation: Operation,
  ): Promise<ReadinessConfirmationType[]> {
    const rows = await readConfirmations(operation, person)
    return rows.map(({ personId, unitId, requirementSet, ...row }) =>
      Object.assign(new ReadinessConfirmationType(), {
        personId,
        unitId,
        requirementSet,
        confirmedAt: new Date(row.confirmedAt),
        endedAt: row.endedAt === null ? null : new Date(row.endedAt),
        answers: (row.answers ?? []).map((answer) =>
          Object.assign(new RequirementAnswerType(), { personId, unitId }, shownAnswer(answer)),
        ),
      }),
    )
  }
}
