import type { Role } from '@titian/shared/accounts/role.ts'
import { type Assignment, problemsOfAssignment } from '@titian/shared/advice/caseload.ts'
import { Arg, Ctx, createUnionType, Field, ID, InputType, Mutation, Resolver } from 'type-graphql'
import { IdempotencyKeyReused } from '../accounts/api-key-errors.ts'
import { findParticipant } from '../participants/find-participant.ts'
import { holdParticipant } from '../participants/hold-participant.ts'
import { findKept, keepRequest, sentRequest } from '../participants/keep-once.ts'
import { ParticipantType } from '../participants/participant.type.ts'
import { ParticipantNotFound, UseRestricted } from '../participants/participant-errors.ts'
import { refusalsFor } from '../participants/recording-refusals.ts'
import { isHeldBack } from '../participants/use-restriction-rows.ts'
import { roleOf } from '../platform/auth/viewer.ts'
import { sql } from '../platform/database/sql.ts'
import { CalendarDate } from '../platform/graphql/calendar-date.ts'
import { Classified } from '../platform/graphql/classified.ts'
import type { Command, Operation } from '../platform/graphql/operation.ts'
import { fromTypeId } from '../platform/graphql/type-id.ts'
import { clientError, type UserError } from '../platform/graphql/user-error.ts'
import { AlreadyOnCaseload, CaseloadDaysNotAccepted, CounsellorNotFound } from './advice-errors.ts'
import { ADVICE_REFUSALS } from './advice-refusals.ts'
import { knownCounsellor } from './known-counsellor.ts'
import type { Problems } from './log-session.ts'

@InputType({ description: 'Who gets which counsellor.' })
export class AssignCaseloadInput {
  @Field(() => ID, { description: 'The person, of the own unit.' })
  participant!: string

  @Field(() => ID, { description: 'The counsellor.' })
  counsellor!: string

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'From which day, 30 back to 90 ahead; today when left out.',
  })
  fromOn?: string | null

  @Field(() => CalendarDate, { nullable: true, description: 'Until which day; left out while nobody knows.' })
  untilOn?: string | null

  @Field(() => String, {
    description: 'Any text of 1 to 100 characters; sent again it has no further effect.',
  })
  idempotencyKey!: string
}

const AssignCaseloadError = createUnionType({
  name: 'AssignCaseloadError',
  description: 'Why nobody was assigned.',
  types: () =>
    [
      ParticipantNotFound,
      UseRestricted,
      CounsellorNotFound,
      CaseloadDaysNotAccepted,
      AlreadyOnCaseload,
      IdempotencyKeyReused,
    ] as const,
})

@Classified('account', 'AssignCaseloadPayload', { description: 'The person, who has a counsellor now.' })
export class AssignCaseloadPayload {
  @Field(() => ParticipantType, { nullable: true, description: 'The person. Null when there are errors.' })
  participant!: ParticipantType | null

  @Field(() => [AssignCaseloadError], { description: 'Why nobody was assigned; empty on success.' })
  errors!: UserError[]
}

const ASSIGN: readonly Role[] = ['OFFICER', 'PROBATION_OFFICER', 'PLACEMENT_OFFICER']

@Resolver()
export class AssignCaseloadMutation {
  @Mutation(() => AssignCaseloadPayload, {
    description: 'Gives somebody of the own unit a business counsellor.',
  })
  async assignCaseload(
    @Ctx() operation: Operation,
    @Arg('input', () => AssignCaseloadInput, { description: 'Who, and whom.' }) input: AssignCaseloadInput,
  ): Promise<AssignCaseloadPayload> {
    if (operation.viewer.kind !== 'ACCOUNT') throw clientError('UNAUTHENTICATED', 'Sign in to do this.')
    if (!ASSIGN.includes(roleOf(operation.viewer)))
      throw clientError('FORBIDDEN', 'Counsellors are assigned by staff of the unit.')
    const personId = fromTypeId('ptc', input.participant)
    const problems = await operation.command(
      { name: 'AssignCaseload', actsAs: 'titian_command' },
      (command) => assign(command, personId, input),
      (found) => found.length > 0,
    )
    return {
      participant: problems.length === 0 && personId ? await findParticipant(operation, personId) : null,
      errors: refusalsFor(operation, ADVICE_REFUSALS, problems),
    }
  }
}

const assign = async (
  command: Command,
  personId: string | null,
  { idempotencyKey, ...input }: AssignCaseloadInput,
): Promise<Problems> => {
  const { rows, actor, now, today } = command
  const sent = sentRequest(idempotencyKey, ['assignCaseload', input])
  const person = await holdParticipant(command, personId)
  if (!person || person.isSelf) return [{ problem: 'NO_PERSON', field: 'participant' }]
  const kept = await findKept(command, sent)
  if (kept) return kept === 'REUSED' ? [{ problem: 'REUSED', field: 'idempotencyKey' }] : []
  if (await isHeldBack(command, person.personId, 'OTHER'))
    return [{ problem: 'RESTRICTED', field: 'participant' }]
  const counsellor = await knownCounsellor(command, input.counsellor)
  if (!counsellor) return [{ problem: 'NO_COUNSELLOR', field: 'counsellor' }]
  const current = await rows<Assignment>(sql`
    select counsellor_id as "counsellorId", from_on::text as "fromOn", until_on::text as "untilOn"
    from people.caseload_assignment
    where person_id = ${person.personId}::uuid and organisation_id = ${counsellor.organisationId}::uuid`)
  const wanted = {
    counsellorId: counsellor.id,
    fromOn: input.fromOn ?? today,
    untilOn: input.untilOn ?? null,
  }
  const problems = problemsOfAssignment(wanted, current, today)
  if (problems.length > 0) return problems
  await rows(sql`
    insert into people.caseload_assignment (person_id, unit_id, counsellor_id, organisation_id, from_on, until_on,
      assigned_by, assigned_at)
    values (${person.personId}::uuid, ${person.unitId}::uuid, ${counsellor.id}::uuid, ${counsellor.organisationId}::uuid,
      ${wanted.fromOn}::date, ${wanted.untilOn}::date, ${actor.kind === 'ACCOUNT' ? actor.accountId : null}::uuid,
      ${now.toISOString()}::timestamptz)`)
  keepRequest(command, sent, person)
  await command.em.flush()
  return []
}
