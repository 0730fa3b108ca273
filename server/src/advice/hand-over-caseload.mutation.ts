import { type Assignment, handOver, problemsOfHandOver } from '@titian/shared/advice/caseload.ts'
import { Arg, Ctx, createUnionType, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql'
import type { OfPerson } from '../participants/per-person.ts'
import { refusalsFor } from '../participants/recording-refusals.ts'
import { sql } from '../platform/database/sql.ts'
import { CalendarDate } from '../platform/graphql/calendar-date.ts'
import { Classified } from '../platform/graphql/classified.ts'
import type { Command, Operation } from '../platform/graphql/operation.ts'
import { fromTypeId } from '../platform/graphql/type-id.ts'
import type { UserError } from '../platform/graphql/user-error.ts'
import {
  CaseloadDaysNotAccepted,
  CounsellorNotFound,
  NothingToHandOver,
  SameCounsellor,
} from './advice-errors.ts'
import { ADVICE_REFUSALS } from './advice-refusals.ts'
import { CounsellorType } from './counsellor.type.ts'
import { findCounsellor } from './counsellor-rows.ts'
import { handOverPlans } from './hand-over-plans.ts'
import { knownCounsellor } from './known-counsellor.ts'
import type { Problems } from './log-session.ts'
import { requireSupervisor } from './require-supervisor.ts'

@InputType({ description: 'Whose people go to whom.' })
export class HandOverCaseloadInput {
  @Field(() => ID, { description: 'The counsellor who hands over.' })
  from!: string

  @Field(() => ID, { description: 'The counsellor who takes over, of the same organisation.' })
  to!: string

  @Field(() => [ID], { nullable: true, description: 'Who of the caseload; all of it when left out.' })
  participants?: string[] | null

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'From which day, within 90; today when left out.',
  })
  fromOn?: string | null
}

const HandOverCaseloadError = createUnionType({
  name: 'HandOverCaseloadError',
  description: 'Why nothing was handed over.',
  types: () => [CounsellorNotFound, CaseloadDaysNotAccepted, SameCounsellor, NothingToHandOver] as const,
})

@Classified('account', 'HandOverCaseloadPayload', { description: 'Both counsellors, as they stand now.' })
export class HandOverCaseloadPayload {
  @Field(() => CounsellorType, {
    nullable: true,
    description: 'Who handed over. Null when there are errors.',
  })
  from!: CounsellorType | null

  @Field(() => CounsellorType, { nullable: true, description: 'Who took over. Null when there are errors.' })
  to!: CounsellorType | null

  @Field(() => Int, { description: 'How many people were handed over.' })
  handedOverCount!: number

  @Field(() => [HandOverCaseloadError], { description: 'Why nothing was handed over; empty on success.' })
  errors!: UserError[]
}

@Resolver()
export class HandOverCaseloadMutation {
  @Mutation(() => HandOverCaseloadPayload, {
    description:
      "Hands people of one counsellor's caseload over to another, from a day on. What was stays whose it was.",
  })
  async handOverCaseload(
    @Ctx() operation: Operation,
    @Arg('input', () => HandOverCaseloadInput, { description: 'Whose, and to whom.' })
    input: HandOverCaseloadInput,
  ): Promise<HandOverCaseloadPayload> {
    const { accountId } = requireSupervisor(operation)
    const outcome = await operation.command(
      { name: 'HandOverCaseload', actsAs: 'titian_command' },
      (command) => hand(command, accountId, input),
      (found) => typeof found !== 'number',
    )
    if (typeof outcome !== 'number')
      return {
        from: null,
        to: null,
        handedOverCount: 0,
        errors: refusalsFor(operation, ADVICE_REFUSALS, outcome),
      }
    const [from, to] = [fromTypeId('cou', input.from), fromTypeId('cou', input.to)]
    return {
      from: from === null ? null : await findCounsellor(operation, from),
      to: to === null ? null : await findCounsellor(operation, to),
      handedOverCount: outcome,
      errors: [],
    }
  }
}

interface Row extends OfPerson, Assignment {
  id: string
}

const hand = async (
  command: Command,
  accountId: string,
  input: HandOverCaseloadInput,
): Promise<number | Problems> => {
  const { rows, now, today } = command
  const from = await knownCounsellor(command, input.from)
  if (!from) return [{ problem: 'NO_COUNSELLOR', field: 'from' }]
  const to = await knownCounsellor(command, input.to)
  if (!to) return [{ problem: 'NO_COUNSELLOR', field: 'to' }]
  const fromOn = input.fromOn ?? today
  const problems = problemsOfHandOver({ counsellorId: from.id, toId: to.id, fromOn }, today)
  if (problems.length > 0) return problems
  const only = input.participants?.map((id) => fromTypeId('ptc', id)).filter((id) => id !== null)
  const assignments = await rows<Row>(sql`
    select id, person_id as "personId", unit_id as "unitId", counsellor_id as "counsellorId",
      from_on::text as "fromOn", until_on::text as "untilOn"
    from people.caseload_assignment where counsellor_id = ${from.id}::uuid
      and (until_on is null or until_on >= ${fromOn}::date)
      ${only ? sql`and person_id = any (${`{${only.join(',')}}`}::uuid[])` : sql``}
    order by person_id, id for update`)
  if (assignments.length === 0) return [{ problem: 'NOTHING', field: 'participants' }]
  for (const row of assignments) {
    const { left, made } = handOver(row, to.id, fromOn)
    command.concerns(row.personId)
    if (left)
      await rows(
        sql`update people.caseload_assignment set until_on = ${left.untilOn}::date where id = ${row.id}::uuid`,
      )
    else
      await rows(
        sql`update people.caseload_assignment set counsellor_id = ${to.id}::uuid where id = ${row.id}::uuid`,
      )
    if (left)
      await rows(sql`
        insert into people.caseload_assignment (person_id, unit_id, counsellor_id, organisation_id, from_on, until_on,
          handed_over_from, assigned_by, assigned_at)
        values (${row.personId}::uuid, ${row.unitId}::uuid, ${made.counsellorId}::uuid, ${to.organisationId}::uuid,
          ${made.fromOn}::date, ${made.untilOn}::date, ${row.id}::uuid, ${accountId}::uuid, ${now.toISOString()}::timestamptz)`)
  }
  await handOverPlans(command, from.id, to.id, fromOn, assignments)
  return assignments.length
}
