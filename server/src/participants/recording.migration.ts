import { Migration } from '@mikro-orm/migrations'
import { rowPolicy } from '../platform/database/row-policy.ts'
import { belongsToParticipant } from './participants.tables.ts'
import { securePeopleTable } from './row-security.ts'

const VERSIONED = ['identity', 'contact', 'custody_episode', 'health_note', 'work_profile', 'availability']

/** What recording facts needs: a version of each part of a file, and creating requests that are kept once. */
export class RecordingMigration extends Migration {
  override up(): void {
    for (const statement of [
      ...VERSIONED.map(
        (table) => `alter table people.${table} add column version integer not null default 1`,
      ),
      'grant select (version) on people.identity to titian_reader',
      KEPT_REQUEST,
      'create index kept_request_person on people.kept_request (person_id)',
      'create index kept_request_unit on people.kept_request (unit_id, person_id)',
      'grant select, insert on people.kept_request to titian_command',
      ...securePeopleTable('kept_request', 'work'),
      ...HOLDER_OF_NIK,
    ])
      this.addSql(statement)
  }
}

const KEPT_REQUEST = `create table people.kept_request (
  account_id uuid not null,
  idempotency_key text not null check (length(idempotency_key) between 1 and 100),
  request_digest bytea not null,
  person_id uuid not null,
  unit_id uuid not null,
  kept_at timestamptz not null,
  primary key (account_id, idempotency_key),
  ${belongsToParticipant}
)`

/**
 * Whose number is this? The reader has no grant on the blind index; the function answers for those alone whose
 * identity the reader's own row security shows.
 */
export const HOLDER_OF_NIK = [
  `create function people.holder_of_nik(wanted bytea) returns table (person_id uuid, unit_id uuid)
     language sql stable security definer set search_path = pg_catalog as $$
       select identity.person_id, identity.unit_id from people.identity
       where identity.nik_index = wanted and (${rowPolicy('identity')
         .replaceAll('person_id', 'identity.person_id')
         .replaceAll('unit_id', 'identity.unit_id')})
     $$`,
  'revoke execute on function people.holder_of_nik(bytea) from public',
  'grant execute on function people.holder_of_nik(bytea) to titian_reader',
]
