import { Migration } from '@mikro-orm/migrations'
import { belongsToParticipant } from '../participants/participants.tables.ts'
import { projectColumns, securePeopleTable } from '../participants/row-security.ts'

/** Who agreed to what, until when, and how it ended. A consent is never deleted: its end is written on it. */
export class ConsentsMigration extends Migration {
  override up(): void {
    for (const statement of [
      CONSENT,
      'create index consent_person on people.consent (person_id, purpose)',
      'create index consent_unit on people.consent (unit_id, person_id)',
      'grant select on people.consent to titian_reader',
      'grant select, insert, update on people.consent to titian_command',
      ...securePeopleTable('consent', 'work'),
      ...projectColumns('consent', [
        'person_id',
        'purpose',
        'given_at',
        'until_on',
        'withdrawn_at',
        'excluded_employers',
        'excluded_regions',
        'excluded_families',
      ]),
    ])
      this.addSql(statement)
  }
}

const CONSENT = `create table people.consent (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null,
  unit_id uuid not null,
  purpose text not null check (purpose in ('SHOW', 'INTRODUCE', 'FOLLOW_UP')),
  notice_version text not null,
  given_at timestamptz not null,
  until_on date not null,
  channel text not null check (channel in ('PAPER', 'RECORDED', 'ELECTRONIC')),
  given_by text not null check (given_by in ('SELF', 'GUARDIAN')),
  witness_office text not null check (witness_office in ('PROBATION_OFFICE', 'LABOUR_OFFICE', 'LEGAL_AID',
    'REHABILITATION_PROVIDER', 'TRAINING_CENTRE', 'UNIT_COACHING')),
  withdrawn_at timestamptz check (withdrawn_at >= given_at),
  withdrawn_via text check (withdrawn_via in ('STAFF', 'HOTLINE', 'KIOSK', 'PHONE')),
  excluded_employers uuid[] not null default '{}',
  excluded_regions text[] not null default '{}',
  excluded_families text[] not null default '{}',
  check (until_on <= (given_at at time zone 'Asia/Jakarta')::date + interval '12 months'),
  check ((withdrawn_at is null) = (withdrawn_via is null)),
  ${belongsToParticipant}
)`
