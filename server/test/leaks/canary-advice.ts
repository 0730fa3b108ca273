import type { DataClass } from '@titian/shared/accounts/data-class.ts'
import type { OfPerson } from '../../src/participants/per-person.ts'
import type { Tx } from '../../src/platform/database/database.ts'
import { sql } from '../../src/platform/database/sql.ts'
import { CANARY_EMPLOYER } from './canary-introductions.ts'

/** The assignment of the first person; whoever has it on the caseload carries it. */
export const CANARY_ASSIGNMENT = '99999999-9999-4999-8999-999999999999'

/** A caseload, a session with its note and amendment, and an agreed action, of one of the three people. */
export const writeAdvice = async (
  { rows }: Tx,
  { personId, unitId }: OfPerson,
  canary: {
    text: (dataClass: DataClass, what: string) => string
    date: (dataClass: DataClass, year: number) => string
  },
): Promise<string[]> => {
  const { text, date } = canary
  const of = sql`${personId}::uuid, ${unitId}::uuid`
  await rows(sql`set local role titian_auth`)
  const [counsellor] = await rows<{ id: string }>(
    sql`select id from app.membership where role = 'COUNSELLOR' order by id limit 1`,
  )
  await rows(sql`set local role titian_command`)
  const who = sql`${counsellor!.id}::uuid`
  const first = await rows(
    sql`select 1 from people.caseload_assignment where id = ${CANARY_ASSIGNMENT}::uuid`,
  )
  const assignment = first.length === 0 ? sql`${CANARY_ASSIGNMENT}::uuid` : sql`gen_random_uuid()`
  await rows(sql`insert into people.caseload_assignment (id, person_id, unit_id, counsellor_id, organisation_id, from_on, until_on, assigned_by, assigned_at)
    values (${assignment}, ${of}, ${who}, ${CANARY_EMPLOYER}::uuid, ${date('work', 1971)}::date, ${date('work', 2071)}::date, ${who}, now())`)
  const [session] = await rows<{ id: string }>(sql`
    insert into people.advice_session (organisation_id, counsellor_id, state, starts_at, medium, contact_minutes, logged_by, recorded_at)
    values (${CANARY_EMPLOYER}::uuid, ${who}, 'HELD', ${date('work', 1972)}::date, 'PHONE', 30, ${who}, ${date('work', 1973)}::date) returning id`)
  const id = sql`${session!.id}::uuid`
  await rows(sql`insert into people.session_attendee (session_id, person_id, unit_id) values (${id}, ${of})`)
  await rows(sql`insert into people.session_note (session_id, person_id, unit_id, topics, advice, conflict_of_interest)
    values (${id}, ${of}, '{PLAN}', ${text('care-note', 'advice')}, ${text('care-note', 'tie')})`)
  await rows(sql`insert into people.session_amendment (session_id, version, person_id, unit_id, was, changed, amended_at, amended_by)
    values (${id}, 1, ${of}, jsonb_build_object('advice', ${text('care-note', 'before')}::text), array[${text('care-note', 'changed')}],
      ${date('care-note', 1974)}::date, ${who})`)
  const [action] = await rows<{ id: string }>(sql`
    insert into people.agreed_action (person_id, unit_id, session_id, counsellor_id, position, owner, due_on, state, agreed_at, ended_at)
    values (${of}, ${id}, ${who}, 0, 'PERSON', ${date('work', 1975)}::date, 'DROPPED', now(), ${date('work', 1978)}::date) returning id`)
  await rows(sql`insert into people.action_note (action_id, person_id, unit_id, text, drop_reason)
    values (${action!.id}::uuid, ${of}, ${text('care-note', 'action')}, ${text('care-note', 'dropped')})`)
  await rows(sql`insert into people.action_step (action_id, position, person_id, unit_id, step, session_id, taken_at, taken_by)
    values (${action!.id}::uuid, 0, ${of}, 'AGREED', ${id}, ${date('work', 1979)}::date, ${who})`)
  return [session!.id, action!.id, CANARY_ASSIGNMENT]
}
