import { problemsOfStandIn } from '@titian/shared/advice/caseload.ts'
import { Arg, Ctx, createUnionType, Field, ID, InputType, Mutation, Resolver } from 'type-graphql'
import { IdempotencyKeyReused } from '../accounts/api-key-errors.ts'
import { digestOf } from '../participants/keep-once.ts'
import { refusalsFor } from '../participants/recording-refusals.ts'
import { sql } from '../platform/database/sql.ts'
import { CalendarDate } from '../platform/graphql/calendar-date.ts'
import { Classified } from '../platform/graphql/classified.ts'
import { checkedIdempotencyKey } from '../platform/graphql/idempotency-key.ts'
import type { Command, Operation } from '../platform/graphql/operation.ts'
import { fromTypeId } from '../platform/graphql/type-id.ts'
import type { UserError } from '../platform/graphql/user-error.ts'
import { CaseloadDaysNotAccepted, CounsellorNotFound, SameCounsellor } from './advice-errors.ts'
import { ADVICE_REFUSALS } from './advice-refusals.ts'
import { CounsellorType } from './counsellor.type.ts'
import { findCounsellor } from './counsellor-rows.ts'
import { knownCounsellor } from './known-counsellor.ts'
import type { Problems } from './log-session.ts'
import { requireSupervisor } from './require-supervisor.ts'

@InputType({ description: 'Who stands in for whom.' })
export class SetStandInInput {
  @Field(() => ID, { description: 'The counsellor who is away; for a counsellor always themself.' })
  counsellor!: string

  @Field(() => ID, { description: 'Who stands in, of the same organisation.' })
  standIn!: string

  @Field(() => CalendarDate, { description: 'The first day, today or later.' })
  fromOn!: string

  @Field(() => CalendarDate, { description: 'The last day, at most 92 later.' })
  untilOn!: string

  @Field(() => String, {
    description: 'Any text of 1 to 100 characters; sent again it has no further effect.',
  })
  idempotencyKey!: string
}

const SetStandInError = createUnionType({
  name: 'SetStandInError',
  description: 'Why nobody stands in.',
  types: () => [CounsellorNotFound, CaseloadDaysNotAccepted, SameCounsellor, IdempotencyKeyReused] as const,
})

@Classified('account', 'SetStandInPayload', { description: 'The counsellor for whom somebody stands in.' })
export class SetStandInPayload {
  @Field(() => CounsellorType, { nullable: true, description: 'The counsellor. Null when there are errors.' })
  counsellor!: CounsellorType | null

  @Field(() => [SetStandInError], { description: 'Why nobody stands in; empty on success.' })
  errors!: UserError[]
}

@Resolver()
export class SetStandInMutation {
  @Mutation(() => SetStandInPayload, {
    description: "Lets a counsellor stand in for another's whole caseload, for some days.",
  })
  async setStandIn(
    @Ctx() operation: Operation,
    @Arg('input', () => SetStandInInput, { description: 'Who, for whom, and when.' }) input: SetStandInInput,
  ): Promise<SetStandInPayload> {
    const supervisor = requireSupervisor(operation, true)
    const problems = await operation.command(
      { name: 'SetStandIn', actsAs: 'titian_command' },
      (command) => set(command, supervisor, input),
      (found) => found.length > 0,
    )
    const uuid = fromTypeId('cou', input.counsellor)
    return {
      counsellor: problems.length === 0 && uuid ? await findCounsellor(operation, uuid) : null,
      errors: refusalsFor(operation, ADVICE_REFUSALS, problems),
    }
  }
}

const set = async (
  command: Command,
  { accountId, ownId }: ReturnType<typeof requireSupervisor>,
  { idempotencyKey, ...input }: SetStandInInput,
): Promise<Problems> => {
  const { rows, now, today } = command
  const key = checkedIdempotencyKey(idempotencyKey) ?? ''
  const digest = digestOf(input)
  await rows(sql`select pg_advisory_xact_lock(hashtextextended(${`stand-in ${accountId}`}, 0))`)
  const [kept] = await rows<{
    digest: Uint8Array
  }>(sql`select request_digest as digest from app.caseload_stand_in
    where set_by = ${accountId}::uuid and idempotency_key = ${key}`)
  if (kept)
    return digest.equals(Buffer.from(kept.digest)) ? [] : [{ problem: 'REUSED', field: 'idempotencyKey' }]
  const counsellor = await knownCounsellor(command, input.counsellor)
  if (!counsellor || (ownId !== null && counsellor.id !== ownId))
    return [{ problem: 'NO_COUNSELLOR', field: 'counsellor' }]
  const standIn = await knownCounsellor(command, input.standIn)
  if (!standIn) return [{ problem: 'NO_COUNSELLOR', field: 'standIn' }]
  const { fromOn, untilOn } = input
  const problems = problemsOfStandIn(
    { counsellorId: counsellor.id, standInId: standIn.id, fromOn, untilOn },
    today,
  )
  if (problems.length > 0) return problems
  await rows(sql`
    insert into app.caseload_stand_in (organisation_id, counsellor_id, stand_in_id, from_on, until_on, set_by, set_at,
      idempotency_key, request_digest)
    values (${counsellor.organisationId}::uuid, ${counsellor.id}::uuid, ${standIn.id}::uuid, ${fromOn}::date, ${untilOn}::date,
      ${accountId}::uuid, ${now.toISOString()}::timestamptz, ${key}, ${digest})`)
  return []
}
