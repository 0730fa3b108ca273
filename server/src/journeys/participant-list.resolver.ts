import { withheldRule } from '@titian/shared/accounts/policy.ts'
import type { Stage } from '@titian/shared/journeys/stage.ts'
import { isHorizon } from '@titian/shared/participants/expected-release.ts'
import { classesRefused } from '@titian/shared/participants/narrowing.ts'
import type { Pathway as PathwayValue } from '@titian/shared/participants/pathway.ts'
import { Arg, Args, Ctx, Field, FieldResolver, InputType, Int, Query, Resolver, Root } from 'type-graphql'
import { mayReadParticipants } from '../participants/may-read-participants.ts'
import { ParticipantConnection } from '../participants/participant-connection.type.ts'
import { Pathway } from '../participants/participant-enums.ts'
import { roleOf } from '../platform/auth/viewer.ts'
import { CalendarDate } from '../platform/graphql/calendar-date.ts'
import { ConnectionArgs } from '../platform/graphql/connection.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { badInput } from '../platform/graphql/user-error.ts'
import { WorkStage } from './journey.type.ts'
import { listParticipants, type ParticipantPage } from './list-participants.ts'
import type { ParticipantQuestion } from './participant-question.ts'

@InputType({ description: 'Which participants. What is left out does not narrow.' })
export class ParticipantFilter {
  @Field(() => Pathway, { nullable: true, description: 'Those on this pathway.' })
  pathway?: PathwayValue | null

  @Field(() => CalendarDate, { nullable: true, description: 'Those registered on this day or later.' })
  registeredFrom?: string | null

  @Field(() => String, {
    nullable: true,
    description:
      'Those of whose name, or one of the other names, each word is a part; a word with a digit may stand in the register number. At most 100 characters. For staff of a unit who read identity.',
  })
  name?: string | null

  @Field(() => [WorkStage], { nullable: true, description: 'Those at one of these work stages.' })
  stages?: Stage[] | null

  @Field(() => Int, {
    nullable: true,
    description:
      'Those inside whose release is expected within 12 or 24 weeks, or was expected before today; who leaves first comes first. For staff of a unit who read custody.',
  })
  releaseWithinWeeks?: number | null
}

@Resolver(() => ParticipantConnection)
export class ParticipantListResolver {
  @Query(() => ParticipantConnection, {
    nullable: true,
    description:
      'Participants that the viewer may see, the latest registered first. Null for who may see none, or may not ask like this; the answer then names the rule.',
  })
  participants(
    @Ctx() operation: Operation,
    @Arg('filter', () => ParticipantFilter, { nullable: true, description: 'Which of them.' })
    filter: ParticipantFilter | null,
    @Args(() => ConnectionArgs) args: ConnectionArgs,
  ): Promise<ParticipantPage> | null {
    const question = checked({ ...filter })
    return mayReadParticipants(operation) && mayNarrow(operation, question)
      ? listParticipants(operation, question, args)
      : null
  }

  @FieldResolver(() => Int, { description: 'How many there are on all pages together.' })
  totalCount(@Root() page: ParticipantPage): Promise<number> {
    return page.count()
  }
}

/** Throws `BAD_USER_INPUT` for a horizon that nobody offers and for a name that is none. */
const checked = ({ releaseWithinWeeks, name, ...rest }: ParticipantFilter): ParticipantQuestion => {
  if (releaseWithinWeeks != null && !isHorizon(releaseWithinWeeks))
    throw badInput('A horizon is 12 or 24 weeks.', ['filter', 'releaseWithinWeeks'])
  if (name != null && name.length > 100)
    throw badInput('A name has at most 100 characters.', ['filter', 'name'])
  return { ...rest, name: name?.trim() || null, releaseWithinWeeks: releaseWithinWeeks ?? null }
}

const mayNarrow = (operation: Operation, question: ParticipantQuestion): boolean => {
  const role = roleOf(operation.viewer)
  const refused = classesRefused(role, question)
  for (const dataClass of refused) operation.withhold(dataClass, withheldRule(role, dataClass))
  return refused.length === 0
}
