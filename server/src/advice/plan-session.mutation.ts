import type { SessionMedium } from '@titian/shared/advice/session.ts'
import { problemsOfPlan } from '@titian/shared/advice/session-log.ts'
import { Arg, Ctx, createUnionType, Field, ID, InputType, Mutation, Resolver } from 'type-graphql'
import { IdempotencyKeyReused } from '../accounts/api-key-errors.ts'
import { digestOf } from '../participants/keep-once.ts'
import { UseRestricted } from '../participants/participant-errors.ts'
import { Classified } from '../platform/graphql/classified.ts'
import { checkedIdempotencyKey } from '../platform/graphql/idempotency-key.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import type { UserError } from '../platform/graphql/user-error.ts'
import { SessionMediumEnum } from './advice-enums.ts'
import { AttendeesNotAccepted, NotOnCaseload, SessionTimeNotAccepted } from './advice-errors.ts'
import { requireCounsellor } from './counselling-actor.ts'
import { clientsOf } from './log-session.ts'
import { SessionType } from './session.type.ts'
import { sessionPayload, wasRefused } from './session-payload.ts'
import { findLogged, insertSession } from './write-session.ts'

@InputType({ description: 'A session to come.' })
export class PlanSessionInput {
  @Field(() => [ID], { description: 'With whom: 1 to 30 people of the caseload.' })
  participants!: string[]

  @Field(() => Date, { description: 'When, within a year.' })
  startsAt!: Date

  @Field(() => SessionMediumEnum, { description: 'How.' })
  medium!: SessionMedium

  @Field(() => String, {
    description: 'Any text of 1 to 100 characters; sent again it gives the same session.',
  })
  idempotencyKey!: string
}

const PlanSessionError = createUnionType({
  name: 'PlanSessionError',
  description: 'Why nothing was planned.',
  types: () =>
    [
      NotOnCaseload,
      UseRestricted,
      AttendeesNotAccepted,
      SessionTimeNotAccepted,
      IdempotencyKeyReused,
    ] as const,
})

@Classified('account', 'PlanSessionPayload', { description: 'The planned session.' })
export class PlanSessionPayload {
  @Field(() => SessionType, { nullable: true, description: 'The session. Null when there are errors.' })
  session!: SessionType | null

  @Field(() => [PlanSessionError], { description: 'Why nothing was planned; empty on success.' })
  errors!: UserError[]
}

@Resolver()
export class PlanSessionMutation {
  @Mutation(() => PlanSessionPayload, {
    description: 'Plans a session with one person or a group of the caseload.',
  })
  async planSession(
    @Ctx() operation: Operation,
    @Arg('input', () => PlanSessionInput, { description: 'The session.' }) input: PlanSessionInput,
  ): Promise<PlanSessionPayload> {
    const actor = requireCounsellor(operation)
    const idempotencyKey = checkedIdempotencyKey(input.idempotencyKey) ?? ''
    const request = { idempotencyKey, digest: digestOf('planSession', input) }
    const outcome = await operation.command(
      { name: 'PlanSession', actsAs: 'titian_command' },
      async (command) => {
        const kept = await findLogged(command, actor, request)
        if (kept === 'REUSED') return [{ problem: 'REUSED', field: 'idempotencyKey' } as const]
        if (kept) return kept
        const clients = await clientsOf(command, actor, input.participants)
        if ('problem' in clients) return [clients]
        const startsAt = input.startsAt.toISOString()
        const problems = problemsOfPlan(startsAt, command.now)
        if (problems.length > 0) return problems
        const uuid = await insertSession(command, actor, clients, { startsAt, medium: input.medium, request })
        return { uuid }
      },
      wasRefused,
    )
    return sessionPayload(operation, outcome)
  }
}
