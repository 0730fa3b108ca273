import { maySessionBecome } from '@titian/shared/advice/session.ts'
import { problemsOfPlan } from '@titian/shared/advice/session-log.ts'
import { Arg, Ctx, createUnionType, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql'
import { sql } from '../platform/database/sql.ts'
import { Classified } from '../platform/graphql/classified.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { fromTypeId } from '../platform/graphql/type-id.ts'
import type { UserError } from '../platform/graphql/user-error.ts'
import { VersionConflict } from '../platform/graphql/version-conflict.ts'
import { SessionNotFound, SessionNotPossible, SessionTimeNotAccepted } from './advice-errors.ts'
import { requireCounsellor } from './counselling-actor.ts'
import { holdSession } from './hold-session.ts'
import { SessionType } from './session.type.ts'
import { sessionPayload, wasRefused } from './session-payload.ts'
import { insertSession } from './write-session.ts'

@InputType({ description: 'Another time for a session.' })
export class RescheduleSessionInput {
  @Field(() => ID, { description: 'The session, planned or not held.' })
  session!: string

  @Field(() => Int, { description: 'The version that was looked at.' })
  expectedVersion!: number

  @Field(() => Date, { description: 'When instead, within a year.' })
  startsAt!: Date
}

const RescheduleSessionError = createUnionType({
  name: 'RescheduleSessionError',
  description: 'Why it stays where it is.',
  types: () => [SessionNotFound, SessionNotPossible, SessionTimeNotAccepted, VersionConflict] as const,
})

@Classified('account', 'RescheduleSessionPayload', { description: 'The session that takes its place.' })
export class RescheduleSessionPayload {
  @Field(() => SessionType, { nullable: true, description: 'The new session. Null when there are errors.' })
  session!: SessionType | null

  @Field(() => [RescheduleSessionError], { description: 'Why it stays; empty on success.' })
  errors!: UserError[]
}

@Resolver()
export class RescheduleSessionMutation {
  @Mutation(() => RescheduleSessionPayload, {
    description: 'Gives a session another time. The new one takes its place, and the two count once.',
  })
  async rescheduleSession(
    @Ctx() operation: Operation,
    @Arg('input', () => RescheduleSessionInput, { description: 'Which, and when.' })
    input: RescheduleSessionInput,
  ): Promise<RescheduleSessionPayload> {
    const actor = requireCounsellor(operation)
    const outcome = await operation.command(
      { name: 'RescheduleSession', actsAs: 'titian_command' },
      async (command) => {
        const held = await holdSession(command, actor, fromTypeId('ses', input.session))
        if (!held) return [{ problem: 'NO_SESSION', field: 'session' } as const]
        if (held.version !== input.expectedVersion)
          return [{ problem: 'VERSION', field: 'expectedVersion' } as const]
        if (!maySessionBecome(held.state, 'RESCHEDULED'))
          return [{ problem: 'NOT_POSSIBLE', field: 'session' } as const]
        const startsAt = input.startsAt.toISOString()
        const problems = problemsOfPlan(startsAt, command.now)
        if (problems.length > 0) return problems
        await command.rows(sql`update people.advice_session set state = 'RESCHEDULED', version = version + 1
          where id = ${held.uuid}::uuid`)
        const { medium, clients, uuid: reschedules } = held
        return { uuid: await insertSession(command, actor, clients, { startsAt, medium, reschedules }) }
      },
      wasRefused,
    )
    return sessionPayload(operation, outcome)
  }
}
