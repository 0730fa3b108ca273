import { type CorrectionProblem, decideCorrection } from '@titian/shared/journeys/correction.ts'
import type { Reason } from '@titian/shared/journeys/reason.ts'
import { stepsKnownAt } from '@titian/shared/journeys/timeline.ts'
import { Arg, Ctx, createUnionType, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql'
import { holdParticipant } from '../participants/hold-participant.ts'
import { UseRestricted, useRestricted } from '../participants/participant-errors.ts'
import { DayNotAccepted } from '../participants/recording-errors.ts'
import { isHeldBack } from '../participants/use-restriction-rows.ts'
import { roleOf } from '../platform/auth/viewer.ts'
import { sql } from '../platform/database/sql.ts'
import { CalendarDate } from '../platform/graphql/calendar-date.ts'
import { Classified } from '../platform/graphql/classified.ts'
import type { Command, Operation } from '../platform/graphql/operation.ts'
import { fromTypeId } from '../platform/graphql/type-id.ts'
import type { UserError } from '../platform/graphql/user-error.ts'
import { VersionConflict, versionConflict } from '../platform/graphql/version-conflict.ts'
import { CorrectionNotPossible, correctionRefusal, StepNotFound } from './correction-errors.ts'
import { findJourney } from './find-journey.ts'
import { JourneyType, StepReason } from './journey.type.ts'
import { MoveNotYours, ReasonNotOffered } from './journey-errors.ts'
import { appendStep, type JourneyMachine, lockJourney } from './journey-machine.ts'
import { stepsOf } from './journey-rows.ts'
import { requireMover } from './move-journey.mutation.ts'

@InputType({ description: 'What was wrong with a step. What is left out was right.' })
export class CorrectJourneyStepInput {
  @Field(() => ID, { description: 'A step that counts.' })
  step!: string

  @Field(() => CalendarDate, { nullable: true, description: 'The day from which it really counts.' })
  effectiveOn?: string | null

  @Field(() => StepReason, { nullable: true, description: 'Why the journey really moved.' })
  reason?: Reason | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'That it never happened. Only the latest step can be taken back.',
  })
  neverHappened?: boolean | null

  @Field(() => Int, { description: 'The version of the journey that was looked at.' })
  expectedVersion!: number
}

const CorrectJourneyStepError = createUnionType({
  name: 'CorrectJourneyStepError',
  description: 'Why the step stays as it is.',
  types: () =>
    [
      StepNotFound,
      UseRestricted,
      CorrectionNotPossible,
      MoveNotYours,
      ReasonNotOffered,
      DayNotAccepted,
      VersionConflict,
    ] as const,
})

@Classified('account', 'CorrectJourneyStepPayload', { description: 'The journey after the correction.' })
export class CorrectJourneyStepPayload {
  @Field(() => JourneyType, { nullable: true, description: 'The journey. Null when there are errors.' })
  journey!: JourneyType | null

  @Field(() => [CorrectJourneyStepError], { description: 'Why nothing was corrected; empty on success.' })
  errors!: UserError[]
}

type Outcome =
  | { journeyId: string }
  | { problems: readonly (CorrectionProblem | 'CONFLICT' | 'RESTRICTED')[] }

@Resolver()
export class CorrectJourneyStepMutation {
  readonly #machine: JourneyMachine
  constructor(machine: JourneyMachine) {
    this.#machine = machine
  }

  @Mutation(() => CorrectJourneyStepPayload, {
    description:
      'Corrects a step of a journey by a new one that names it; nothing is overwritten. To correct where it led, take it back and move anew.',
  })
  async correctJourneyStep(
    @Ctx() operation: Operation,
    @Arg('input', () => CorrectJourneyStepInput, { description: 'Which step, and what was wrong.' })
    input: CorrectJourneyStepInput,
  ): Promise<CorrectJourneyStepPayload> {
    requireMover(operation)
    const outcome = await operation.command(
      { name: 'CorrectJourneyStep', actsAs: 'titian_command' },
      (command) => this.#correct(command, input),
      (corrected) => 'problems' in corrected,
    )
    if ('journeyId' in outcome)
      return { journey: await findJourney(operation, outcome.journeyId), errors: [] }
    const errors = outcome.problems.map((problem) => refusalOf(operation, problem))
    return { journey: null, errors }
  }

  async #correct(command: Command, input: CorrectJourneyStepInput): Promise<Outcome> {
    const id = fromTypeId('jst', input.step)
    const person = await holdParticipant(command, await personOfStep(command, id))
    const journey = person && (await lockJourney(command, person.personId))
    if (!id || !journey) return { problems: ['NO_SUCH_STEP'] }
    if (journey.version !== input.expectedVersion) return { problems: ['CONFLICT'] }
    if (await isHeldBack(command, person.personId, 'OTHER')) return { problems: ['RESTRICTED'] }
    const steps = await stepsOf(command.rows, journey.personId)
    const decision = decideCorrection(
      steps,
      {
        step: id,
        effectiveOn: input.effectiveOn ?? null,
        reason: input.reason ?? null,
        neverHappened: input.neverHappened ?? false,
        role: roleOf(command.actor),
      },
      command.now.toISOString(),
      command.today,
    )
    if (!decision.isAllowed) return { problems: decision.problems }
    const { corrected, effectiveOn, reason, toStage } = decision
    const step = { fromStage: corrected.fromStage, toStage, reason, effectiveOn, corrects: id }
    const recordedAt = command.now.toISOString()
    const then = stepsKnownAt([...steps, { ...corrected, ...step, id: 'new', recordedAt }], recordedAt).at(-1)
    await appendStep(this.#machine, command, journey, {
      ...step,
      restedOn: corrected.restedOn,
      stands: { stage: then?.toStage ?? toStage, sinceOn: then?.effectiveOn ?? effectiveOn },
    })
    return { journeyId: journey.id }
  }
}

const refusalOf = (
  operation: Operation,
  problem: CorrectionProblem | 'CONFLICT' | 'RESTRICTED',
): UserError => {
  if (problem === 'CONFLICT') return versionConflict(operation)
  return problem === 'RESTRICTED' ? useRestricted(operation) : correctionRefusal(operation, problem)
}

const personOfStep = async ({ rows }: Command, id: string | null): Promise<string | null> => {
  const [row] = await rows<{ personId: string }>(
    sql`select person_id as "personId" from people.journey_step where id = ${id}::uuid`,
  )
  return row?.personId ?? null
}
