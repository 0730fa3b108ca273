import { availabilityProblems } from '@titian/shared/participants/availability.ts'
import type { AvailabilityBand } from '@titian/shared/vocabulary/availability-band.ts'
import { Arg, Ctx, createUnionType, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql'
import { CalendarDate } from '../platform/graphql/calendar-date.ts'
import { Classified } from '../platform/graphql/classified.ts'
import type { Command, Operation } from '../platform/graphql/operation.ts'
import type { UserError } from '../platform/graphql/user-error.ts'
import { VersionConflict } from '../platform/graphql/version-conflict.ts'
import { AvailabilityBandEnum } from '../vocabulary/vocabulary-enums.ts'
import { Availability } from './availability.entity.ts'
import { ParticipantType } from './participant.type.ts'
import { ParticipantNotFound, UseRestricted } from './participant-errors.ts'
import type { OfPerson } from './per-person.ts'
import { isStale, recordFact, STALE } from './record-fact.ts'
import { DayNotAccepted } from './recording-errors.ts'
import { RECORDING_REFUSALS } from './recording-refusals.ts'

@InputType({ description: 'From when somebody can work; the word holds for 45 days.' })
export class ConfirmAvailabilityInput {
  @Field(() => ID, { description: 'The participant.' })
  participant!: string

  @Field(() => AvailabilityBandEnum, { description: 'The band.' })
  band!: AvailabilityBand

  @Field(() => CalendarDate, {
    description:
      'The latest day on which work can start, by estimate: within one, three or six months, as the band says.',
  })
  latestStartOn!: string

  @Field(() => Int, {
    nullable: true,
    description: '`Availability.version` as it was read. Null confirms whatever is there.',
  })
  expectedVersion?: number | null
}

const ConfirmAvailabilityError = createUnionType({
  name: 'ConfirmAvailabilityError',
  description: 'Why the band stayed as it was.',
  types: () => [ParticipantNotFound, UseRestricted, DayNotAccepted, VersionConflict] as const,
})

@Classified('account', 'ConfirmAvailabilityPayload', { description: 'The person as they are now.' })
export class ConfirmAvailabilityPayload {
  @Field(() => ParticipantType, {
    nullable: true,
    description: 'The participant. Null when there are errors.',
  })
  participant!: ParticipantType | null

  @Field(() => [ConfirmAvailabilityError], { description: 'Why nothing was changed; empty on success.' })
  errors!: UserError[]
}

@Resolver()
export class ConfirmAvailabilityMutation {
  @Mutation(() => ConfirmAvailabilityPayload, {
    description: 'Confirms from when a person of the own unit can work.',
  })
  confirmAvailability(
    @Ctx() operation: Operation,
    @Arg('input', () => ConfirmAvailabilityInput, { description: 'From when.' })
    input: ConfirmAvailabilityInput,
  ): Promise<ConfirmAvailabilityPayload> {
    return recordFact(
      operation,
      {
        name: 'ConfirmAvailability',
        what: 'AVAILABILITY',
        participant: input.participant,
        refusals: RECORDING_REFUSALS,
      },
      (command, person) => write(command, person, input),
    )
  }
}

const write = async (
  { em, today, actor }: Command,
  { personId, unitId }: OfPerson,
  { band, latestStartOn, expectedVersion }: ConfirmAvailabilityInput,
) => {
  const availability = await em.findOne(Availability, { personId })
  if (expectedVersion != null && isStale(availability, expectedVersion)) return [STALE]
  const problems = availabilityProblems({ band, latestStartOn }, today)
  if (problems.length > 0) return problems
  const confirmedBy = actor.kind === 'ACCOUNT' ? actor.accountId : null
  const values = { band, latestStartOn, confirmedOn: today, confirmedBy }
  if (availability) em.assign(availability, values)
  else em.create(Availability, { personId, unitId, ...values })
  return []
}
