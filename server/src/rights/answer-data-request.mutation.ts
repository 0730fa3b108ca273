import { type AnswerEffect, effectOf, isFinal } from '@titian/shared/rights/answer-effect.ts'
import type { Ground, Outcome } from '@titian/shared/rights/data-request.ts'
import { answersRequests, decideAnswer } from '@titian/shared/rights/decide-request.ts'
import { Arg, Ctx, createUnionType, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql'
import type { ConsentListener } from '../consents/on-consent-ended.ts'
import { hasOpenStay } from '../participants/has-open-stay.ts'
import { holdParticipant } from '../participants/hold-participant.ts'
import { roleOf } from '../platform/auth/viewer.ts'
import { sql } from '../platform/database/sql.ts'
import { Classified } from '../platform/graphql/classified.ts'
import type { Command, Operation } from '../platform/graphql/operation.ts'
import { fromTypeId } from '../platform/graphql/type-id.ts'
import { clientError, type UserError } from '../platform/graphql/user-error.ts'
import { DataRequestOutcome, DataRequestType, RefusalGround } from './data-request.type.ts'
import { DATA_REQUEST_COLUMNS, type DataRequestRow, findDataRequest } from './data-request-rows.ts'
import { erasePerson } from './erase-person.ts'
import {
  DataRequestHasChanged,
  DataRequestHasEnded,
  DataRequestNotFound,
  DataRequestTextNotAccepted,
  LawKeepsSomeData,
  RefusalGroundNotAccepted,
  type RequestRefusal,
  requestRefusal,
} from './request-refusals.ts'
import { noteAskedCorrections, restrictUse } from './restrict-use.ts'

@InputType({ description: 'The answer to a request about data.' })
export class AnswerDataRequestInput {
  @Field(() => ID, { description: 'The request.' })
  dataRequest!: string

  @Field(() => DataRequestOutcome, { description: 'Whether it was granted.' })
  outcome!: Outcome

  @Field(() => RefusalGround, {
    nullable: true,
    description: 'Why not all of it. Left out when all was granted.',
  })
  ground?: Ground | null

  @Field(() => String, {
    description: 'What was done, in plain words for the person, 10 to 1,000 characters.',
  })
  answer!: string

  @Field(() => Int, { description: 'The version that was looked at.' })
  expectedVersion!: number
}

const AnswerDataRequestError = createUnionType({
  name: 'AnswerDataRequestError',
  description: 'Why nothing was answered.',
  types: () =>
    [
      DataRequestNotFound,
      DataRequestHasEnded,
      DataRequestHasChanged,
      DataRequestTextNotAccepted,
      RefusalGroundNotAccepted,
      LawKeepsSomeData,
    ] as const,
})

@Classified('account', 'AnswerDataRequestPayload', { description: 'The request with its answer.' })
export class AnswerDataRequestPayload {
  @Field(() => DataRequestType, { nullable: true, description: 'The request. Null when there are errors.' })
  dataRequest!: DataRequestType | null

  @Field(() => [AnswerDataRequestError], { description: 'Why nothing was answered; empty on success.' })
  errors!: UserError[]
}

@Resolver()
export class AnswerDataRequestMutation {
  readonly #onConsentEnded: readonly ConsentListener[]
  constructor(onConsentEnded: readonly ConsentListener[]) {
    this.#onConsentEnded = onConsentEnded
  }

  @Mutation(() => AnswerDataRequestPayload, {
    description: "Answers a request about data, by staff of the person's unit. The person reads the words.",
  })
  async answerDataRequest(
    @Ctx() operation: Operation,
    @Arg('input', () => AnswerDataRequestInput, { description: 'The answer.' })
    input: AnswerDataRequestInput,
  ): Promise<AnswerDataRequestPayload> {
    const { viewer } = operation
    if (viewer.kind !== 'ACCOUNT') throw clientError('UNAUTHENTICATED', 'Sign in to do this.')
    if (!answersRequests(roleOf(viewer)))
      throw clientError('FORBIDDEN', 'This role does not answer requests about data.')
    const { accountId, unitId } = viewer
    const id = fromTypeId('drq', input.dataRequest)
    const problems: RequestRefusal[] =
      id && unitId
        ? await operation.command(
            { name: 'AnswerDataRequest', actsAs: 'titian_command' },
            (command) => this.#answer(command, { id, accountId, unitId }, input),
            (refusals) => refusals.length > 0,
          )
        : ['NOT_FOUND']
    if (problems.length > 0 || !id)
      return {
        dataRequest: null,
        errors: problems.map((problem) => requestRefusal(operation, problem, PATHS[problem] ?? null)),
      }
    return { dataRequest: await findDataRequest(operation, id), errors: [] }
  }

  async #answer(
    command: Command,
    by: { id: string; accountId: string; unitId: string },
    input: AnswerDataRequestInput,
  ): Promise<RequestRefusal[]> {
    const { rows, concerns, now, today } = command
    const [row] = await rows<DataRequestRow>(sql`select ${DATA_REQUEST_COLUMNS} from people.data_request
      where id = ${by.id}::uuid and unit_id = ${by.unitId}::uuid for update`)
    if (!row) return ['NOT_FOUND']
    concerns(row.personId)
    await holdParticipant(command, row.personId)
    const words = input.answer.replaceAll('\u0000', '').trim()
    const ground = input.ground ?? null
    const { outcome, expectedVersion } = input
    const isStayOpen = await hasOpenStay(command, row.personId, today)
    const problems = decideAnswer({ outcome, ground, words, expectedVersion }, { ...row, isStayOpen })
    if (problems.length > 0) return problems
    await rows(sql`update people.data_request set state = 'ANSWERED', outcome = ${outcome}, ground = ${ground},
      words = ${words}, answered_by = ${by.accountId}::uuid, version = version + 1,
      ended_at = greatest(made_at, ${now.toISOString()}::timestamptz) where id = ${by.id}::uuid`)
    await this.#act(command, row, effectOf(row.kind, outcome))
    return []
  }

  /** Does what was granted, in the transaction of the answer: nobody reads that something was done which was not. */
  async #act(command: Command, request: DataRequestRow, effect: AnswerEffect | null): Promise<void> {
    await noteAskedCorrections(command, request.personId)
    if (isFinal(effect)) await erasePerson(command, request, effect === 'ERASES_ALL', this.#onConsentEnded)
    if (effect === 'RESTRICTS') await restrictUse(command, request, this.#onConsentEnded)
  }
}

const PATHS: Partial<Record<RequestRefusal, string>> = {
  NOT_FOUND: 'dataRequest',
  ENDED: 'dataRequest',
  CHANGED: 'expectedVersion',
  SAY_WHY: 'answer',
  TOO_LONG: 'answer',
  NO_GROUND: 'ground',
  LAW_KEEPS_SOME: 'outcome',
}
