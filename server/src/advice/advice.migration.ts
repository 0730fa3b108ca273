import { Migration } from '@mikro-orm/migrations'
import { MEMBER_ROLES } from '@titian/shared/accounts/role.ts'
import { forcedRowSecurity, readerPolicy, securePeopleTable } from '../participants/row-security.ts'
import { rowPolicy } from '../platform/database/row-policy.ts'
import { ADVICE_TABLES } from './advice.tables.ts'

/** Caseloads, sessions and agreed actions; and the relation of a caseload in every table of people that stands already. */
export class AdviceMigration extends Migration {
  override up(): void {
    for (const statement of [
      'alter table app.membership drop constraint membership_role_check',
      `alter table app.membership add constraint membership_role_check
         check (role in (${MEMBER_ROLES.map((role) => `'${role}'`).join(', ')}))`,
      ...CASELOAD_RELATION,
      ...ADVICE_TABLES,
      ...securePeopleTable('caseload_assignment', 'work'),
      ...securePeopleTable('session_attendee', 'work'),
      ...securePeopleTable('agreed_action', 'work'),
      ...securePeopleTable('action_step', 'work'),
      ...securePeopleTable('session_note', 'care-note'),
      ...securePeopleTable('session_amendment', 'care-note'),
      ...securePeopleTable('action_note', 'care-note'),
      ...forcedRowSecurity('advice_session'),
      // A session is nobody's alone: whoever may see that one of its people was there sees when and how it was.
      readerPolicy(
        'advice_session',
        'relations',
        'exists (select from people.session_attendee attendee where attendee.session_id = advice_session.id)',
      ),
      ...GRANTS,
      ...STAND_INS,
      COUNSELLORS,
      'revoke execute on function app.counsellors() from public',
      'grant execute on function app.counsellors() to titian_reader, titian_command',
    ])
      this.addSql(statement)
  }
}

/** Tables whose policy was written before there were caseloads, with their class. */
const OLDER: Record<string, 'work' | 'identity' | 'contact'> = {
  participant: 'work',
  identity: 'identity',
  contact: 'contact',
  work_profile: 'work',
  work_skill: 'work',
  availability: 'work',
  kept_request: 'work',
  upload_ticket: 'work',
  consent: 'work',
  journey: 'work',
  journey_step: 'work',
  assessment: 'work',
  training_certificate: 'work',
  competency_certificate: 'work',
}

const CASELOAD_RELATION = [
  ...Object.entries(OLDER).map(
    ([table, dataClass]) =>
      `alter policy ${table}_relations on people.${table} using (${rowPolicy(dataClass)})`,
  ),
  ...(['work', 'identity', 'contact'] as const).map(
    (dataClass) =>
      `alter policy stored_file_${dataClass} on people.stored_file
         using (data_class = '${dataClass}' and (${rowPolicy(dataClass)}))`,
  ),
]

const TABLES = `people.caseload_assignment, people.session_attendee, people.agreed_action, people.action_step,
  people.session_note, people.session_amendment, people.action_note`

const SHOWN = `id, organisation_id, counsellor_id, state, starts_at, medium, not_held_by, contact_minutes,
  preparation_minutes, travel_minutes, has_conflict_of_interest, reschedules, said_at, clock_off_by, recorded_at, version`

const GRANTS = [
  `grant select on ${TABLES} to titian_reader`,
  // The digest of a request could be guessed at by who may not read the note: only commands compare it.
  `grant select (${SHOWN}) on people.advice_session to titian_reader`,
  `grant select, insert, update on ${TABLES}, people.advice_session to titian_command`,
  // Each request finds out anew whose caseload it may read.
  'grant select (id, person_id, counsellor_id, organisation_id, from_on, until_on) on people.caseload_assignment to titian_auth',
  'create policy caseload_assignment_sessions on people.caseload_assignment for select to titian_auth using (true)',
]

const ORGANISATION = "(select nullif(current_setting('titian.organisation', true), '')::uuid)"

const STAND_INS = [
  'alter table app.caseload_stand_in enable row level security',
  'alter table app.caseload_stand_in force row level security',
  'create policy owner on app.caseload_stand_in to current_user using (true) with check (true)',
  'create policy commands on app.caseload_stand_in to titian_command using (true) with check (true)',
  'create policy sign_in on app.caseload_stand_in for select to titian_auth using (true)',
  `create policy own_organisation on app.caseload_stand_in for select to titian_reader
     using ((select current_setting('titian.role', true)) in ('COUNSELLOR', 'SUPERVISOR') and organisation_id = ${ORGANISATION})`,
  'grant select on app.caseload_stand_in to titian_auth, titian_reader',
  'grant select, insert, update on app.caseload_stand_in to titian_command',
]

/** Counsellors by name: those of the own organisation for who works there, all for staff who give somebody a counsellor. */
const COUNSELLORS = `create function app.counsellors() returns table (id uuid, name text, organisation_id uuid)
  language sql stable security definer set search_path = pg_catalog as $$
    select m.id, u.name, m.organisation_id from app.membership m join auth."user" u on u.id = m.account_id
    where m.role = 'COUNSELLOR' and m.ended_at is null
      and (current_setting('titian.role', true) in ('OFFICER', 'PROBATION_OFFICER', 'PLACEMENT_OFFICER')
        or (current_setting('titian.role', true) in ('COUNSELLOR', 'SUPERVISOR', 'ADVICE_KEY')
          and m.organisation_id = nullif(current_setting('titian.organisation', true), '')::uuid)) $$`
