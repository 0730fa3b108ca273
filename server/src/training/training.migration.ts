import { Migration } from '@mikro-orm/migrations'
import { belongsToParticipant } from '../participants/participants.tables.ts'
import { projectColumns, securePeopleTable } from '../participants/row-security.ts'

/** Two kinds of certificate. Whoever taught may not be the one who assesses. */
export class TrainingMigration extends Migration {
  override up(): void {
    for (const statement of [
      TRAINING_CERTIFICATE,
      COMPETENCY_CERTIFICATE,
      'create index training_certificate_person on people.training_certificate (person_id)',
      'create index training_certificate_unit on people.training_certificate (unit_id, person_id)',
      'create index competency_certificate_person on people.competency_certificate (person_id)',
      'create index competency_certificate_unit on people.competency_certificate (unit_id, person_id)',
      'grant select on people.training_certificate, people.competency_certificate to titian_reader',
      `grant select, insert, update on people.training_certificate, people.competency_certificate
         to titian_command`,
      ...securePeopleTable('training_certificate', 'work'),
      ...securePeopleTable('competency_certificate', 'work'),
      ...projectColumns('training_certificate', ['person_id', 'programme_key', 'skill_codes', 'issued_on']),
      ...projectColumns('competency_certificate', [
        'person_id',
        'scheme_code',
        'level',
        'result',
        'issued_on',
        'valid_until',
      ]),
    ])
      this.addSql(statement)
  }
}

const TRAINING_CERTIFICATE = `create table people.training_certificate (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null,
  unit_id uuid not null,
  programme_key text not null,
  skill_codes text[] not null,
  issued_on date not null,
  ${belongsToParticipant}
)`

const COMPETENCY_CERTIFICATE = `create table people.competency_certificate (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null,
  unit_id uuid not null,
  scheme_code text not null,
  level integer check (level between 1 and 9),
  result text not null check (result in ('COMPETENT', 'NOT_YET')),
  issued_on date not null,
  valid_until date,
  number text,
  instructor text,
  assessor text not null,
  check (instructor is distinct from assessor),
  check ((result = 'COMPETENT') = (valid_until is not null)),
  check (valid_until > issued_on),
  ${belongsToParticipant}
)`
