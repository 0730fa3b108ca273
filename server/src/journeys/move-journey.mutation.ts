import type { Reason } from '@titian/shared/journeys/reason.ts'
import type { Stage } from '@titian/shared/journeys/stage.ts'
import { TRANSITIONS } from '@titian/shared/journeys/transitions.ts'
import { Arg, Ctx, createUnionType, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql'
import { holdParticipant } from '../participants/hold-participant.ts'
import { DayNotAccepted } from '../participants/recording-errors.ts'
import { roleOf } from '../platform/auth/viewer.ts'
import { CalendarDate } from '../platform/graphql/calendar-date.ts'
import { Classified } from '../platform/graphql/classified.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { refusalsOf } from '../platform/graphql/refusal.ts'
import { fromTypeId } from '../platform/graphql/type-id.ts'
import { clientError, type UserError } from '../platform/graphql/user-error.ts'
import { VersionConflict, versionConflict } from '../platform/graphql/version-conflict.ts'
import { findJourney, personOfJourney } from './find-journey.ts'
import { JourneyType, StepReason, WorkStage } from './journey.type.ts'
import {
  JourneyNotFound,
  journeyNotFound,
  MoveNotYours,
  moveRefusal,
  ReasonNotOffered,
  RequirementNotMet,
  StageNotReachable,
} from './journey-errors.ts'
import type { MoveJourney, MoveOutcome } from './move-journey.ts'

@InputType({ description: 'Which journey moves, where to and why.' })
export class MoveJourneyInput {
  @Field(() => ID, { description: 'The journey.' })
  journey!: string

  @Field(() => WorkStage, { description: 'The stage to move to.' })
  to!: Stage

  @Field(() => StepReason, { description: 'Why; one of the reasons that the move offers.' })
  reason!: Reason

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'The day from which it counts, on or after the latest step. Left out: today.',
  })
  effectiveOn?: string | null

  @Field(() => Int, { description: 'The version of the journey that was looked at.' })
  expectedVersion!: number
}

const MoveJourneyError = createUnionType({
  name: 'MoveJourneyError',
  description: 'Why the journey stays where it is.',
  types: () =>
    [
      JourneyNotFound,
      StageNotReachable,
      MoveNotYours,
      ReasonNotOffered,
      DayNotAccepted,
      RequirementNotMet,
      VersionConflict,
    ] as const,
})

@Classified('account', 'MoveJourneyPayload', { description: 'The journey after the move.' })
export class MoveJourneyPayload {
  @Field(() => JourneyType, { nullable: true, description: 'The journey. Null when there are errors.' })
  journey!: JourneyType | null

  @Field(() => [MoveJourneyError], { description: 'Why it stays where it is; empty on success.' })
  errors!: UserError[]
}

/** Throws unless the viewer signed in, in a role that moves journeys at all. */
export const requireMover = ({ viewer }: Operation): void => {
  if (viewer.kind !== 'ACCOUNT') throw clientError('UNAUTHENTICATED', 'Sign in to do this.')
  if (!TRANSITIONS.some((way) => way.roles.some((role) => role === roleOf(viewer))))
    throw clientError('FORBIDDEN', 'This role does not move journeys.')
}

@Resolver()
export class MoveJourneyMutation {
  readonly #move: MoveJourney
  constructor(move: MoveJourney) {
    this.#move = move
  }

  @Mutation(() => MoveJourneyPayload, {
    description: 'Moves a journey by one step. Being job-ready is confirmed with `confirmJobReady` instead.',
  })
  async moveJourney(
    @Ctx() operation: Operation,
    @Arg('input', () => MoveJourneyInput, { description: 'Which journey, where to and why.' })
    input: MoveJourneyInput,
  ): Promise<MoveJourneyPayload> {
    requireMover(operation)
    if (input.reason === 'READINESS_CONFIRMED') return { journey: null, errors: [confirmInstead(operation)] }
    const id = fromTypeId('jrn', input.journey)
    const { to, reason, expectedVersion } = input
    const effectiveOn = input.effectiveOn ?? operation.today
    const outcome: MoveOutcome = await operation.command(
      { name: 'MoveJourney', actsAs: 'titian_command' },
      async (command): Promise<MoveOutcome> => {
        const person = await holdParticipant(command, await personOfJourney(command, id))
        if (!person) return { outcome: 'NO_JOURNEY' }
        return this.#move(command, { personId: person.personId, to, reason, effectiveOn, expectedVersion })
      },
      (moved) => moved.outcome !== 'MOVED',
    )
    switch (outcome.outcome) {
      case 'MOVED':
        return { journey: id ? await findJourney(operation, id) : null, errors: [] }
      case 'NO_JOURNEY':
        return { journey: null, errors: [journeyNotFound(operation)] }
      case 'CONFLICT':
        return { journey: null, errors: [versionConflict(operation)] }
      case 'REFUSED':
        return {
          journey: null,
          errors: outcome.blockers.map((blocker) => moveRefusal(operation, blocker)),
        }
      default:
        return outcome satisfies never
    }
  }
}

const confirmInstead = (operation: Operation): ReasonNotOffered =>
  refusalsOf(operation)(
    ReasonNotOffered,
    'reason',
    'Kesiapan dikonfirmasi sendiri, lengkap dengan dasarnya. Pakai "Konfirmasi siap kerja".',
    'Readiness is confirmed on its own, with what it rests on. Use "Confirm job-ready".',
  )
