import { Migration } from '@mikro-orm/migrations'
import { belongsToParticipant } from './participants.tables.ts'
import { securePeopleTable } from './row-security.ts'

/** That somebody's data rest because they asked for it, and until when; and the tombstone of data that were erased. */
export class UseRestrictionsMigration extends Migration {
  override up(): void {
    for (const statement of [
      USE_RESTRICTION,
      `create unique index use_restriction_in_force on people.use_restriction (person_id) where lifted_at is null`,
      'create index use_restriction_person on people.use_restriction (person_id)',
      'create index use_restriction_unit on people.use_restriction (unit_id, person_id)',
      'grant select on people.use_restriction to titian_reader',
      'grant select, insert, update on people.use_restriction to titian_command',
      ...securePeopleTable('use_restriction', 'work'),
      ERASURE,
      'create index erasure_unit on people.erasure (unit_id, person_id)',
      'grant select on people.erasure to titian_reader',
      'grant select, insert on people.erasure to titian_command',
      ...securePeopleTable('erasure', 'work'),
    ])
      this.addSql(statement)
  }
}

const USE_RESTRICTION = `create table people.use_restriction (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null,
  unit_id uuid not null,
  request_id uuid not null,
  since timestamptz not null,
  correction_asked boolean not null default false,
  lifted_at timestamptz check (lifted_at >= since),
  lifted_by uuid,
  lifted_words text check (length(lifted_words) <= 1000),
  check ((lifted_at is null) = (lifted_by is null)),
  check (lifted_words is null or lifted_at is not null),
  ${belongsToParticipant}
)`

const ERASURE = `create table people.erasure (
  person_id uuid not null,
  unit_id uuid not null,
  request_id uuid not null,
  is_whole boolean not null,
  erased_at timestamptz not null,
  primary key (person_id, is_whole),
  ${belongsToParticipant}
)`
