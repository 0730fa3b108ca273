import { Arg, Ctx, createUnionType, Field, Mutation, Resolver } from 'type-graphql'
import { IdempotencyKeyReused } from '../accounts/api-key-errors.ts'
import { digestOf } from '../participants/keep-once.ts'
import { ParticipantNotFound, UseRestricted } from '../participants/participant-errors.ts'
import { refusalsFor } from '../participants/recording-refusals.ts'
import { Classified } from '../platform/graphql/classified.ts'
import { checkedIdempotencyKey } from '../platform/graphql/idempotency-key.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import type { UserError } from '../platform/graphql/user-error.ts'
import * as errors from './advice-errors.ts'
import { ADVICE_REFUSALS } from './advice-refusals.ts'
import type { AttentionSource } from './attention-source.ts'
import { CaseloadEntryType } from './caseload-entry.type.ts'
import { requireCounsellor } from './counselling-actor.ts'
import { LogSessionInput } from './log-session.input.ts'
import { logSession, NotLogged } from './log-session.ts'
import { readCaseload } from './read-caseload.ts'
import { SessionType } from './session.type.ts'
import { attendeesOf, findSession } from './session-rows.ts'
import { findLogged } from './write-session.ts'

const LogSessionError = createUnionType({
  name: 'LogSessionError',
  description: 'Why the session was not logged.',
  types: () =>
    [
      errors.NotOnCaseload,
      errors.AttendeesNotAccepted,
      errors.SessionNotFound,
      errors.SessionNotPossible,
      errors.SessionTimeNotAccepted,
      errors.SessionReasonNotAccepted,
      errors.SessionTopicNeeded,
      errors.MinutesNotAccepted,
      errors.AdviceTextNotAccepted,
      errors.ActionDueNotAccepted,
      errors.TooManyActions,
      errors.ActionNotFound,
      errors.ActionHasEnded,
      errors.DeviceClockNotUsable,
      ParticipantNotFound,
      UseRestricted,
      IdempotencyKeyReused,
    ] as const,
})

@Classified('account', 'LogSessionPayload', {
  description: 'The session, and who was in it as they stand now.',
})
export class LogSessionPayload {
  @Field(() => SessionType, { nullable: true, description: 'The session. Null when there are errors.' })
  session!: SessionType | null

  @Field(() => [CaseloadEntryType], {
    description: 'The people of the session on the caseload; empty on errors.',
  })
  entries!: CaseloadEntryType[]

  @Field(() => [LogSessionError], { description: 'Why it was not logged; empty on success.' })
  errors!: UserError[]
}

@Resolver()
export class LogSessionMutation {
  readonly #sources: readonly AttentionSource[]
  constructor(sources: readonly AttentionSource[]) {
    this.#sources = sources
  }

  @Mutation(() => LogSessionPayload, {
    description:
      'Logs a whole session of counselling, with one person or a group of the caseload, held or not. Sent again under its key it gives the same session.',
  })
  async logSession(
    @Ctx() operation: Operation,
    @Arg('input', () => LogSessionInput, { description: 'The session.' }) input: LogSessionInput,
  ): Promise<LogSessionPayload> {
    const actor = requireCounsellor(operation)
    const idempotencyKey = checkedIdempotencyKey(input.idempotencyKey) ?? ''
    // When it is sent again, the clock has gone on; that makes it no other session.
    const { sentAt: _, ...said } = input
    const request = { idempotencyKey, digest: digestOf('logSession', said) }
    const outcome = await operation
      .command(
        { name: 'LogSession', actsAs: 'titian_command' },
        async (command) => {
          const kept = await findLogged(command, actor, request)
          if (kept === 'REUSED') return [{ problem: 'REUSED', field: 'idempotencyKey' } as const]
          return kept ?? logSession(command, actor, input, request)
        },
        (logged) => !('uuid' in logged),
      )
      .catch((error: unknown) => {
        if (error instanceof NotLogged) return error.problems
        throw error
      })
    if (!('uuid' in outcome))
      return { session: null, entries: [], errors: refusalsFor(operation, ADVICE_REFUSALS, outcome) }
    const session = await findSession(operation, outcome.uuid)
    const people = (await attendeesOf(operation, outcome.uuid)).map(({ personId }) => personId)
    const entries = await readCaseload(operation, this.#sources, { personIds: people })
    return { session, entries, errors: [] }
  }
}
