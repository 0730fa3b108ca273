import { Arg, Ctx, createUnionType, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql'
import { sql } from '../platform/database/sql.ts'
import { Classified } from '../platform/graphql/classified.ts'
import type { Command, Operation } from '../platform/graphql/operation.ts'
import { said } from '../platform/graphql/said.ts'
import { fromTypeId } from '../platform/graphql/type-id.ts'
import { badInput, UserError } from '../platform/graphql/user-error.ts'
import { VersionConflict } from '../platform/graphql/version-conflict.ts'
import * as errors from './advice-errors.ts'
import { amendSession, type LookedAt } from './amend-session.ts'
import { type CounsellingActor, requireCounsellor } from './counselling-actor.ts'
import { SessionContentInput, toContent } from './log-session.input.ts'
import { SessionFieldConflictType, SessionType } from './session.type.ts'
import { sessionPayload, wasRefused } from './session-payload.ts'
import { findSession } from './session-rows.ts'

@InputType({ description: 'A session as it should read.' })
export class AmendSessionInput {
  @Field(() => ID, { nullable: true, description: 'The session. Left out where `loggedUnder` names it.' })
  session?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'The key under which the viewer logged it, for a session whose answer has not arrived yet.',
  })
  loggedUnder?: string | null

  @Field(() => Int, { description: 'The version that the change rests on; 1 for what was just logged.' })
  expectedVersion!: number

  @Field(() => SessionContentInput, {
    description: 'The whole content; what others changed since is merged with it.',
  })
  content!: SessionContentInput
}

@Classified('account', 'SessionConflict', {
  description: 'Two devices changed the same fields in two ways; nothing was written.',
  implements: UserError,
})
export class SessionConflict extends UserError {
  @Field(() => [SessionFieldConflictType], { description: 'The fields, with both sides.' })
  fields!: SessionFieldConflictType[]

  @Field(() => SessionType, {
    nullable: true,
    description: 'The session as it stands. Null when it is out of sight.',
  })
  session!: SessionType | null
}

const AmendSessionError = createUnionType({
  name: 'AmendSessionError',
  description: 'Why it was not amended.',
  types: () =>
    [
      SessionConflict,
      errors.SessionNotFound,
      errors.SessionNotPossible,
      errors.SessionTimeNotAccepted,
      errors.SessionReasonNotAccepted,
      errors.SessionTopicNeeded,
      errors.MinutesNotAccepted,
      errors.AdviceTextNotAccepted,
      VersionConflict,
    ] as const,
})

@Classified('account', 'AmendSessionPayload', { description: 'The amended session.' })
export class AmendSessionPayload {
  @Field(() => SessionType, { nullable: true, description: 'The session. Null when there are errors.' })
  session!: SessionType | null

  @Field(() => [AmendSessionError], { description: 'Why it was not amended; empty on success.' })
  errors!: UserError[]
}

@Resolver()
export class AmendSessionMutation {
  @Mutation(() => AmendSessionPayload, {
    description:
      'Amends a logged session. Changes of two devices are merged field by field; what stood before is kept.',
  })
  async amendSession(
    @Ctx() operation: Operation,
    @Arg('input', () => AmendSessionInput, { description: 'Which, and how it should read.' })
    input: AmendSessionInput,
  ): Promise<AmendSessionPayload> {
    const actor = requireCounsellor(operation)
    if ((input.session == null) === (input.loggedUnder == null))
      throw badInput('Give session or loggedUnder, not both.', ['input', 'session'])
    const outcome = await operation.command(
      { name: 'AmendSession', actsAs: 'titian_command' },
      async (command) =>
        amendSession(command, actor, await named(command, actor, input), toContent(input.content)),
      (amended) => wasRefused(amended) || 'conflicts' in amended,
    )
    if (!('conflicts' in outcome)) return sessionPayload(operation, outcome)
    const { conflicts, uuid, personId, unitId } = outcome
    const conflict = Object.assign(new SessionConflict(), {
      message: said(
        operation,
        'Sesi ini juga diubah di perangkat lain. Bandingkan keduanya, lalu pilih.',
        'This session was changed on another device as well. Compare both, then choose.',
      ),
      path: ['content'],
      session: await findSession(operation, uuid, personId),
      fields: conflicts.map((one) =>
        Object.assign(new SessionFieldConflictType(), one, { personId, unitId }),
      ),
    })
    return { session: null, errors: [conflict] }
  }
}

const named = async (
  { rows }: Command,
  actor: CounsellingActor,
  { session, loggedUnder, expectedVersion }: AmendSessionInput,
): Promise<LookedAt> => {
  if (session != null) return { uuid: fromTypeId('ses', session), version: expectedVersion }
  // Who has no answer yet counts from the logging on; a session that was planned had versions before it.
  const [row] = await rows<{ uuid: string; firstVersion: number }>(sql`
    select id as uuid, coalesce((select min(amendment.version) from people.session_amendment amendment
      where amendment.session_id = session.id), session.version) as "firstVersion"
    from people.advice_session session
    where logged_by = ${actor.id}::uuid and idempotency_key = ${(loggedUnder ?? '').replaceAll('\u0000', '')}`)
  return { uuid: row?.uuid ?? null, version: (row?.firstVersion ?? 1) + expectedVersion - 1 }
}
