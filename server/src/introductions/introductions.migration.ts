import { Migration } from '@mikro-orm/migrations'
import type { DataClass } from '@titian/shared/accounts/data-class.ts'
import { POLICY } from '@titian/shared/accounts/policy.ts'
import { securePeopleTable } from '../participants/row-security.ts'
import { SHOWN_TABLES } from './shown-tables.ts'
import { anyOf } from './sql-lists.ts'
import { TRUE_TABLES } from './true-tables.ts'

/** Introductions in two pictures, what a disclosure shows to whom, and the consent that each rests on. */
export class IntroductionsMigration extends Migration {
  override up(): void {
    for (const statement of [
      ...SHOWN_TABLES,
      ...TRUE_TABLES,
      ...SHOWN_ROWS,
      ...NAMED_ROWS,
      ...securePeopleTable('introduction', 'work'),
      ...securePeopleTable('introduction_step', 'work'),
      ...GRANTS,
      ...FUNCTIONS,
    ])
      this.addSql(statement)
  }
}

const OWN = "(select nullif(current_setting('titian.organisation', true), '')::uuid)"
const ACCOUNT = "(select nullif(current_setting('titian.account', true), '')::uuid)"
const TODAY = "(select nullif(current_setting('titian.today', true), '')::date)"

const closed = (table: string): string[] => [
  `alter table hire.${table} enable row level security`,
  `alter table hire.${table} force row level security`,
  `create policy ${table}_owner on hire.${table} to current_user using (true) with check (true)`,
  `create policy ${table}_commands on hire.${table} to titian_command using (true) with check (true)`,
]

const SHOWN_ROWS = ['introduction', 'recipient'].flatMap((table) => [
  ...closed(table),
  `create policy ${table}_own on hire.${table} for select to titian_employer using (organisation_id = ${OWN})`,
])

/** Roles that read a class because a disclosure names them; a key is never among them. */
const namedRoles = (dataClass: DataClass): string =>
  anyOf(
    POLICY.filter((line) => line.relation === 'DISCLOSURE' && line.classes.includes(dataClass)).map(
      (line) => line.role,
    ),
  )

const NAMED_ROWS = (
  [
    ['disclosed_person', 'identity'],
    ['disclosed_contact', 'contact'],
  ] as const
).flatMap(([table, dataClass]) => [
  ...closed(table),
  `create policy ${table}_named on hire.${table} for select to titian_employer using (
     (select current_setting('titian.role', true)) in ${namedRoles(dataClass)}
       and organisation_id = ${OWN} and ${ACCOUNT} = any (recipients) and open_until >= ${TODAY})`,
])

const GRANTS = [
  `grant select (id, vacancy_id, organisation_id, card_id, shown_state, requested_on, answer_by, disclosed_on, open_until,
     came_from, decline_reason, interview_at, offered_wage, starts_on, is_read, version)
     on hire.introduction to titian_employer`,
  'grant select on hire.recipient, hire.disclosed_person, hire.disclosed_contact to titian_employer',
  'grant select, insert, update on hire.introduction to titian_command',
  'grant select, insert on hire.recipient to titian_command',
  'grant select, insert, update, delete on hire.disclosed_person, hire.disclosed_contact to titian_command',
  'grant select on people.introduction, people.introduction_step to titian_reader',
  'grant select, insert, update on people.introduction to titian_command',
  'grant select, insert on people.introduction_step to titian_command',
  'grant select on people.card_gate to titian_command',
  'grant select, insert, update on org.placement_office to titian_command',
  'grant select on org.placement_office to titian_reader',
]

const FUNCTIONS = [
  // Who stands behind a card that this employer may see; hidden and absent are both nobody. For commands alone.
  `create function hire.person_behind(card uuid, employer uuid) returns table (person_id uuid, unit_id uuid, code_name text)
     language sql stable security definer set search_path = pg_catalog, card, people as $$
       select o.person_id, p.unit_id, c.code_name from card.card c
         join people.card_origin o on o.card_id = c.id join people.participant p on p.person_id = o.person_id
       where c.id = card and not exists (
         select from card.hidden h where h.card_id = card and h.organisation_id = employer) $$`,
  'revoke execute on function hire.person_behind(uuid, uuid) from public',
  'grant execute on function hire.person_behind(uuid, uuid) to titian_command',

  // The people of an employer who can be named as recipients: an employer's own for its members, any for commands.
  'create policy membership_colleagues on app.membership for select to current_user using (true)',
  `create function hire.members_of(employer uuid) returns table (account_id uuid, name text)
     language sql stable security definer set search_path = pg_catalog, app, auth as $$
       select m.account_id, u.name from app.membership m join auth."user" u on u.id = m.account_id
       where m.organisation_id = employer and m.role = 'EMPLOYER' and m.ended_at is null
       order by u.name, m.account_id $$`,
  'revoke execute on function hire.members_of(uuid) from public',
  'grant execute on function hire.members_of(uuid) to titian_command',
  `create function hire.colleagues() returns table (account_id uuid, name text)
     language sql stable security definer set search_path = pg_catalog, hire as $$
       select * from hire.members_of(nullif(current_setting('titian.organisation', true), '')::uuid)
       where (select current_setting('titian.role', true)) = 'EMPLOYER' $$`,
  'revoke execute on function hire.colleagues() from public',
  'grant execute on function hire.colleagues() to titian_employer',

  // That the person, or staff of their unit, read the latest move: from then on an employer can't undo it unseen.
  `create function people.note_introductions_read(ids uuid[]) returns void
     language sql security definer set search_path = pg_catalog, people, hire as $$
       with seen as (
         update people.introduction set read_version = version
         where id = any (ids) and read_version < version
           and (person_id = nullif(current_setting('titian.person', true), '')::uuid
             or unit_id = nullif(current_setting('titian.unit', true), '')::uuid)
         returning id)
       update hire.introduction set is_read = true where id in (select id from seen) and not is_read $$`,
  'revoke execute on function people.note_introductions_read(uuid[]) from public',
  'grant execute on function people.note_introductions_read(uuid[]) to titian_reader',
]
