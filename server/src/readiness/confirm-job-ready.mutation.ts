import { TRANSITIONS } from '@titian/shared/journeys/transitions.ts'
import { Arg, Ctx, createUnionType, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql'
import { StageNotReachable } from '../journeys/journey-errors.ts'
import type { MoveJourney } from '../journeys/move-journey.ts'
import { findParticipant } from '../participants/find-participant.ts'
import { ParticipantType } from '../participants/participant.type.ts'
import {
  ParticipantNotFound,
  participantNotFound,
  UseRestricted,
} from '../participants/participant-errors.ts'
import { roleOf } from '../platform/auth/viewer.ts'
import { Classified } from '../platform/graphql/classified.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { fromTypeId } from '../platform/graphql/type-id.ts'
import { clientError, type UserError } from '../platform/graphql/user-error.ts'
import { VersionConflict, versionConflict } from '../platform/graphql/version-conflict.ts'
import { confirmJobReady } from './confirm-job-ready.ts'
import { AlreadyConfirmed, confirmationRefusal, RequirementOpen } from './confirmation-errors.ts'

@InputType({ description: 'Who is confirmed as job-ready.' })
export class ConfirmJobReadyInput {
  @Field(() => ID, { description: 'The participant.' })
  participant!: string

  @Field(() => Int, { description: 'The version of the journey that was looked at.' })
  expectedVersion!: number
}

const ConfirmJobReadyError = createUnionType({
  name: 'ConfirmJobReadyError',
  description: 'Why nobody was confirmed.',
  types: () =>
    [
      ParticipantNotFound,
      UseRestricted,
      StageNotReachable,
      RequirementOpen,
      AlreadyConfirmed,
      VersionConflict,
    ] as const,
})

@Classified('account', 'ConfirmJobReadyPayload', { description: 'The person who is job-ready now.' })
export class ConfirmJobReadyPayload {
  @Field(() => ParticipantType, { nullable: true, description: 'The person. Null when there are errors.' })
  participant!: ParticipantType | null

  @Field(() => [ConfirmJobReadyError], { description: 'Why nobody was confirmed; empty on success.' })
  errors!: UserError[]
}

const CONFIRMS = new Set<string>(
  TRANSITIONS.filter((way) => way.reasons.includes('READINESS_CONFIRMED')).flatMap((way) => way.roles),
)

@Resolver()
export class ConfirmJobReadyMutation {
  readonly #move: MoveJourney
  constructor(move: MoveJourney) {
    this.#move = move
  }

  @Mutation(() => ConfirmJobReadyPayload, {
    description:
      'Confirms that somebody is job-ready, when every requirement is met or waived. A person does this, never the machine.',
  })
  async confirmJobReady(
    @Ctx() operation: Operation,
    @Arg('input', () => ConfirmJobReadyInput, { description: 'Who.' }) input: ConfirmJobReadyInput,
  ): Promise<ConfirmJobReadyPayload> {
    const { viewer } = operation
    if (viewer.kind !== 'ACCOUNT') throw clientError('UNAUTHENTICATED', 'Sign in to do this.')
    if (!CONFIRMS.has(roleOf(viewer))) throw clientError('FORBIDDEN', 'This role confirms nobody.')
    const personId = fromTypeId('ptc', input.participant)
    const outcome = await operation.command(
      { name: 'ConfirmJobReady', actsAs: 'titian_command' },
      (command) => confirmJobReady(command, this.#move, { personId, expectedVersion: input.expectedVersion }),
      (refused) => refused !== 'CONFIRMED',
    )
    if (outcome === 'CONFIRMED')
      return { participant: personId ? await findParticipant(operation, personId) : null, errors: [] }
    if (outcome === 'NOT_FOUND') return { participant: null, errors: [participantNotFound(operation)] }
    if (outcome === 'CONFLICT') return { participant: null, errors: [versionConflict(operation)] }
    const blockers = outcome === 'NO_JOURNEY' ? [{ kind: 'STAGE' as const }] : outcome.blockers
    return {
      participant: null,
      errors: blockers.flatMap((blocker) => confirmationRefusal(operation, blocker)),
    }
  }
}
