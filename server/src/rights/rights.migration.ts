import { Migration } from '@mikro-orm/migrations'
import { belongsToParticipant } from '../participants/participants.tables.ts'
import { forcedRowSecurity, readerPolicy, roleIs, setting } from '../participants/row-security.ts'
import { OWN_RECEIPTS } from './receipts.tables.ts'

/** What somebody asked about their own data, and who read what of them. */
export class RightsMigration extends Migration {
  override up(): void {
    for (const statement of [
      DATA_REQUEST,
      'create index data_request_person on people.data_request (person_id, made_at desc)',
      'create index data_request_unit on people.data_request (unit_id, state, made_at)',
      'grant select on people.data_request to titian_reader',
      'grant select, insert, update on people.data_request to titian_command',
      ...forcedRowSecurity('data_request'),
      // Narrower than class `work`: what somebody asks about their data is nothing for a trainer.
      readerPolicy('data_request', 'self', `${roleIs('PERSON')} and person_id = ${setting('person')}`),
      readerPolicy('data_request', 'unit', `${ANSWERING} and unit_id = ${UNIT}`),
      readerPolicy('data_request', 'oversight', roleIs('ADMINISTRATOR')),
      ...OWN_RECEIPTS,
    ])
      this.addSql(statement)
  }
}

const ANSWERING = `(select current_setting('titian.role', true)) in ('OFFICER', 'PROBATION_OFFICER')`
const UNIT = `(select current_setting('titian.unit', true)::uuid)`

const DATA_REQUEST = `create table people.data_request (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null,
  unit_id uuid not null,
  kind text not null check (kind in ('ACCESS', 'CORRECTION', 'ERASURE', 'RESTRICTION', 'PORTABILITY')),
  about text not null check (length(about) <= 1000),
  via text not null check (via in ('PHONE', 'KIOSK', 'PAPER')),
  made_at timestamptz not null,
  recorded_by uuid not null,
  idempotency_key text not null check (length(idempotency_key) between 1 and 100),
  state text not null default 'OPEN' check (state in ('OPEN', 'ANSWERED', 'TAKEN_BACK')),
  ended_at timestamptz check (ended_at >= made_at),
  answered_by uuid,
  outcome text check (outcome in ('GRANTED', 'PARTLY', 'REFUSED')),
  ground text check (ground in ('LAW_KEEPS_IT', 'ALREADY_RIGHT', 'NOT_HELD_HERE', 'ABOUT_OTHERS')),
  words text check (length(words) between 10 and 1000),
  version integer not null default 1,
  unique (person_id, idempotency_key),
  check ((state = 'OPEN') = (ended_at is null)),
  check ((state = 'ANSWERED') = (outcome is not null and words is not null and answered_by is not null)),
  check ((ground is not null) = (outcome in ('PARTLY', 'REFUSED')) or outcome is null and ground is null),
  ${belongsToParticipant}
)`
