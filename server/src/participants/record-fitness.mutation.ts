import { fitnessProblems } from '@titian/shared/participants/fitness.ts'
import { Arg, Ctx, createUnionType, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql'
import { CalendarDate } from '../platform/graphql/calendar-date.ts'
import { Classified } from '../platform/graphql/classified.ts'
import type { Command, Operation } from '../platform/graphql/operation.ts'
import type { UserError } from '../platform/graphql/user-error.ts'
import { VersionConflict } from '../platform/graphql/version-conflict.ts'
import { HealthNote } from './health-note.entity.ts'
import { ParticipantType } from './participant.type.ts'
import { Fitness, type FitnessValue } from './participant-enums.ts'
import { ParticipantNotFound, UseRestricted } from './participant-errors.ts'
import type { OfPerson } from './per-person.ts'
import { isStale, recordFact, STALE } from './record-fact.ts'
import { DayNotAccepted } from './recording-errors.ts'
import { RECORDING_REFUSALS } from './recording-refusals.ts'

@InputType({ description: "A clinic's yes or no to work; nothing else about health." })
export class RecordFitnessInput {
  @Field(() => ID, { description: 'The participant.' })
  participant!: string

  @Field(() => Fitness, { description: 'Whether the person can work.' })
  fitness!: FitnessValue

  @Field(() => CalendarDate, { description: 'The day of the note, today at the latest.' })
  notedOn!: string

  @Field(() => CalendarDate, { nullable: true, description: 'Its last day. Null when it has none.' })
  validUntilOn?: string | null

  @Field(() => Int, {
    nullable: true,
    description: '`HealthNote.version` as it was read. Null when there was no note.',
  })
  expectedVersion?: number | null
}

const RecordFitnessError = createUnionType({
  name: 'RecordFitnessError',
  description: 'Why the note stayed as it was.',
  types: () => [ParticipantNotFound, UseRestricted, DayNotAccepted, VersionConflict] as const,
})

@Classified('account', 'RecordFitnessPayload', { description: 'The person as they are now.' })
export class RecordFitnessPayload {
  @Field(() => ParticipantType, {
    nullable: true,
    description: 'The participant. Null when there are errors.',
  })
  participant!: ParticipantType | null

  @Field(() => [RecordFitnessError], { description: 'Why nothing was changed; empty on success.' })
  errors!: UserError[]
}

@Resolver()
export class RecordFitnessMutation {
  @Mutation(() => RecordFitnessPayload, {
    description: 'Writes down whether a clinic says that a person of the own unit can work.',
  })
  recordFitness(
    @Ctx() operation: Operation,
    @Arg('input', () => RecordFitnessInput, { description: 'What the clinic says.' })
    input: RecordFitnessInput,
  ): Promise<RecordFitnessPayload> {
    return recordFact(
      operation,
      {
        name: 'RecordFitness',
        what: 'FITNESS',
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
  input: RecordFitnessInput,
) => {
  const note = await em.findOne(HealthNote, { personId })
  if (isStale(note, input.expectedVersion)) return [STALE]
  const values = {
    fitness: input.fitness,
    notedOn: input.notedOn,
    validUntilOn: input.validUntilOn ?? null,
    notedBy: actor.kind === 'ACCOUNT' ? actor.accountId : null,
  }
  const problems = fitnessProblems(values, today)
  if (problems.length > 0) return problems
  if (note) em.assign(note, values)
  else em.create(HealthNote, { personId, unitId, ...values })
  return []
}
