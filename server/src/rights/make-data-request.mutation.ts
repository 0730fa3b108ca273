import type { RequestKind, RequestWay } from '@titian/shared/rights/data-request.ts'
import { answersRequests, decideRequest } from '@titian/shared/rights/decide-request.ts'
import { Arg, Ctx, createUnionType, Field, ID, InputType, Mutation, Resolver } from 'type-graphql'
import { IdempotencyKeyReused } from '../accounts/api-key-errors.ts'
import { findParticipant } from '../participants/find-participant.ts'
import type { OfPerson } from '../participants/per-person.ts'
import { roleOf } from '../platform/auth/viewer.ts'
import { sql } from '../platform/database/sql.ts'
import { Classified } from '../platform/graphql/classified.ts'
import type { Command, Operation } from '../platform/graphql/operation.ts'
import { fromTypeId } from '../platform/graphql/type-id.ts'
import { badInput, clientError, type UserError } from '../platform/graphql/user-error.ts'
import { DataRequest } from './data-request.entity.ts'
import { DataRequestKind, DataRequestType, DataRequestWay } from './data-request.type.ts'
import { findDataRequest } from './data-request-rows.ts'
import {
  DataRequestNotFound,
  DataRequestTextNotAccepted,
  type RequestRefusal,
  requestRefusal,
  TooManyOpenDataRequests,
} from './request-refusals.ts'
import { noteAskedCorrections } from './restrict-use.ts'

@InputType({ description: 'What somebody asks about their own data.' })
export class MakeDataRequestInput {
  @Field(() => ID, { description: 'The person; for a person always themself.' })
  participant!: string

  @Field(() => DataRequestKind, { description: 'What is asked for.' })
  kind!: RequestKind

  @Field(() => String, {
    nullable: true,
    description: 'In the own words, at most 1,000 characters; a correction says what is wrong.',
  })
  about?: string | null

  @Field(() => DataRequestWay, {
    nullable: true,
    description: 'How it was said. Left out: on the own phone or kiosk for the person, on paper for staff.',
  })
  via?: RequestWay | null

  @Field(() => String, {
    description: 'Any text of 1 to 100 characters; sent again it gives the same request.',
  })
  idempotencyKey!: string
}

const MakeDataRequestError = createUnionType({
  name: 'MakeDataRequestError',
  description: 'Why nothing was asked.',
  types: () =>
    [DataRequestNotFound, DataRequestTextNotAccepted, TooManyOpenDataRequests, IdempotencyKeyReused] as const,
})

@Classified('account', 'MakeDataRequestPayload', { description: 'The request whose clock runs now.' })
export class MakeDataRequestPayload {
  @Field(() => DataRequestType, { nullable: true, description: 'The request. Null when there are errors.' })
  dataRequest!: DataRequestType | null

  @Field(() => [MakeDataRequestError], { description: 'Why nothing was asked; empty on success.' })
  errors!: UserError[]
}

@Resolver()
export class MakeDataRequestMutation {
  @Mutation(() => MakeDataRequestPayload, {
    description:
      'Asks for access, correction, erasure, restriction or portability: by the person, or written down by staff of the unit. No reason is asked.',
  })
  async makeDataRequest(
    @Ctx() operation: Operation,
    @Arg('input', () => MakeDataRequestInput, { description: 'What is asked.' }) input: MakeDataRequestInput,
  ): Promise<MakeDataRequestPayload> {
    const { viewer } = operation
    if (viewer.kind !== 'ACCOUNT') throw clientError('UNAUTHENTICATED', 'Sign in to do this.')
    if (viewer.role !== 'PERSON' && !answersRequests(roleOf(viewer)))
      throw clientError('FORBIDDEN', 'Only the person and staff of their unit ask about data.')
    const key = input.idempotencyKey
    if (key.length < 1 || key.length > 100 || key.includes('\u0000'))
      throw badInput('An idempotency key has 1 to 100 characters.', ['input', 'idempotencyKey'])
    const personId = fromTypeId('ptc', input.participant)
    // Row security shows staff the own unit and a person themself: whoever isn't seen isn't there.
    const person = personId && (await findParticipant(operation, personId))
    if (!person) return refused(operation, ['NOT_FOUND'])
    const outcome = await operation.command(
      { name: 'MakeDataRequest', actsAs: 'titian_command', subjects: [person.personId] },
      (command) => make(command, viewer.accountId, person, input, wayOf(viewer, input.via)),
      (made) => 'problems' in made,
    )
    if ('problems' in outcome) return refused(operation, outcome.problems)
    return { dataRequest: await findDataRequest(operation, outcome.id), errors: [] }
  }
}

const wayOf = (
  viewer: { role: string | null; isKiosk?: boolean },
  via: RequestWay | null | undefined,
): RequestWay => {
  if (viewer.role === 'PERSON') return viewer.isKiosk ? 'KIOSK' : 'PHONE'
  return via ?? 'PAPER'
}

const make = async (
  { rows, em, now }: Command,
  accountId: string,
  { personId, unitId }: OfPerson,
  input: MakeDataRequestInput,
  via: RequestWay,
): Promise<{ id: string } | { problems: RequestRefusal[] }> => {
  // One request of a person after the other, so that the key and the count of open ones hold.
  await rows(sql`select pg_advisory_xact_lock(hashtextextended(${`data request ${personId}`}, 0))`)
  const about = (input.about ?? '').replaceAll('\u0000', '').trim()
  const [known] = await rows<{ id: string; kind: RequestKind; about: string }>(sql`
    select id, kind, about from people.data_request
    where person_id = ${personId}::uuid and idempotency_key = ${input.idempotencyKey}`)
  // Somebody who asks for something else must not believe that it was asked because an older key answers.
  if (known)
    return known.kind === input.kind && known.about === about ? { id: known.id } : { problems: ['REUSED'] }
  const [count] = await rows<{ open: number }>(sql`select count(*)::int as open from people.data_request
    where person_id = ${personId}::uuid and state = 'OPEN'`)
  const problems = decideRequest({ kind: input.kind, about }, count?.open ?? 0)
  if (problems.length > 0) return { problems }
  const made = em.create(DataRequest, {
    personId,
    unitId,
    kind: input.kind,
    about,
    via,
    madeAt: now,
    recordedBy: accountId,
    idempotencyKey: input.idempotencyKey,
  })
  await em.flush()
  if (input.kind === 'CORRECTION') await noteAskedCorrections({ rows }, personId)
  return { id: made.id }
}

const PATHS: Partial<Record<RequestRefusal, string>> = {
  NOT_FOUND: 'participant',
  REUSED: 'idempotencyKey',
  SAY_WHAT: 'about',
  TOO_LONG: 'about',
}

const refused = (operation: Operation, problems: readonly RequestRefusal[]): MakeDataRequestPayload => ({
  dataRequest: null,
  errors: problems.map((problem) => requestRefusal(operation, problem, PATHS[problem] ?? null)),
})
