import { Migration } from '@mikro-orm/migrations'
import { rowPolicy } from '../platform/database/row-policy.ts'
import { belongsToParticipant } from './participants.tables.ts'
import { forcedRowSecurity, readerPolicy, securePeopleTable } from './row-security.ts'

const CLASSES = ['work', 'identity', 'contact', 'criminal', 'health'] as const

/** Scans about people, sealed; each row carries its own class, and row security asks the policy for that class. */
export class StoredFilesMigration extends Migration {
  override up(): void {
    for (const statement of [
      STORED_FILE,
      UPLOAD_TICKET,
      'create index stored_file_person on people.stored_file (person_id)',
      'create index stored_file_unit on people.stored_file (unit_id, person_id)',
      'create index upload_ticket_person on people.upload_ticket (person_id)',
      'create index upload_ticket_unit on people.upload_ticket (unit_id, person_id)',
      'grant select on people.stored_file to titian_reader',
      'grant select, insert, update on people.stored_file, people.upload_ticket to titian_command',
      ...forcedRowSecurity('stored_file'),
      ...CLASSES.map((dataClass) =>
        readerPolicy('stored_file', dataClass, `data_class = '${dataClass}' and (${rowPolicy(dataClass)})`),
      ),
      ...securePeopleTable('upload_ticket', 'work'),
    ])
      this.addSql(statement)
  }
}

const KINDS = `('CERTIFICATE', 'CONSENT', 'IDENTITY', 'BANK', 'HOUSING', 'CUSTODY', 'FITNESS')`

const STORED_FILE = `create table people.stored_file (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null,
  unit_id uuid not null,
  kind text not null check (kind in ${KINDS}),
  data_class text not null check (data_class in (${CLASSES.map((one) => `'${one}'`).join(', ')})),
  media_type text not null check (media_type in ('application/pdf', 'image/jpeg', 'image/png', 'image/webp')),
  byte_count integer not null check (byte_count between 1 and 10485760),
  content bytea,
  stored_at timestamptz not null,
  stored_by uuid not null,
  removed_at timestamptz,
  check ((content is null) = (removed_at is not null)),
  ${belongsToParticipant}
)`

const UPLOAD_TICKET = `create table people.upload_ticket (
  digest bytea primary key,
  person_id uuid not null,
  unit_id uuid not null,
  kind text not null check (kind in ${KINDS}),
  account_id uuid not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  ${belongsToParticipant}
)`
