import { Migration } from '@mikro-orm/migrations'
import { belongsToParticipant } from '../participants/participants.tables.ts'
import { projectColumns, securePeopleTable } from '../participants/row-security.ts'
import { rowPolicy } from '../platform/database/row-policy.ts'

/** Evidence that no other room keeps, waivers, and who confirmed somebody as job-ready under which rules. */
export class ReadinessMigration extends Migration {
  override up(): void {
    for (const statement of [
      CONFIRMATION,
      RECORD,
      WAIVER,
      'create unique index readiness_confirmation_open on people.readiness_confirmation (person_id) where ended_at is null',
      'create index readiness_confirmation_unit on people.readiness_confirmation (unit_id, person_id)',
      'create index readiness_record_person on people.readiness_record (person_id)',
      'create index readiness_record_unit on people.readiness_record (unit_id, person_id)',
      'create index readiness_waiver_person on people.readiness_waiver (person_id)',
      'create index readiness_waiver_unit on people.readiness_waiver (unit_id, person_id)',
      `grant select on people.readiness_confirmation, people.readiness_record, people.readiness_waiver
         to titian_reader`,
      `grant select, insert, update on people.readiness_confirmation, people.readiness_record,
         people.readiness_waiver to titian_command`,
      ...securePeopleTable('readiness_confirmation', 'work'),
      ...securePeopleTable('readiness_record', 'work'),
      ...securePeopleTable('readiness_waiver', 'work'),
      ...FITNESS_GATE,
      ...projectColumns('readiness_confirmation', ['person_id', 'confirmed_at', 'ended_at']),
    ])
      this.addSql(statement)
  }
}

const CONFIRMATION = `create table people.readiness_confirmation (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null,
  unit_id uuid not null,
  confirmed_at timestamptz not null,
  confirmed_by uuid,
  requirement_set text not null,
  ended_at timestamptz check (ended_at >= confirmed_at),
  ${belongsToParticipant}
)`

const REQUIREMENTS = `('IDENTITY_DOCUMENT', 'TRAINING_OR_EXPERIENCE', 'COMPETENCY_RESULT', 'WORK_SKILLS_REVIEW',
    'FITNESS_NOTE', 'HOUSING_PLAN', 'BANK_ACCOUNT', 'CONTACT_CHANNEL', 'AVAILABILITY')`

const OFFICES = `('PERSON', 'CIVIL_REGISTRY', 'TRAINING_CENTRE', 'CERTIFICATION_BODY', 'UNIT_COACHING',
    'UNIT_HEALTH', 'PROBATION_OFFICE', 'PLACEMENT_OFFICE', 'BANK')`

const RECORD = `create table people.readiness_record (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null,
  unit_id uuid not null,
  requirement text not null check (requirement in ${REQUIREMENTS}),
  state text not null check (state in ('HELD', 'IN_PROCESS')),
  office text not null check (office in ${OFFICES}),
  recorded_on date not null,
  due_on date,
  ${belongsToParticipant}
)`

const WAIVER = `create table people.readiness_waiver (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null,
  unit_id uuid not null,
  requirement text not null check (requirement in ${REQUIREMENTS}),
  waived_by text not null check (waived_by in ${OFFICES}),
  reason text not null check (length(reason) between 5 and 200),
  recorded_on date not null,
  until_on date not null,
  ${belongsToParticipant}
)`

/**
 * Readiness asks three yes-or-no questions of classes that its reader may not read: is a NIK on file, is the
 * person fit for work, and where does the law have them. The function answers for rows that the reader's own
 * row security shows, and for nobody else.
 */
export const FITNESS_GATE = [
  `create function people.readiness_gate(persons uuid[])
     returns table (person_id uuid, is_nik_known boolean, is_fit boolean, is_inside boolean)
     language sql stable security definer set search_path = pg_catalog as $$
       select participant.person_id,
         identity.nik_encrypted is not null,
         note.fitness in ('FIT', 'WITH_ADJUSTMENTS')
           and nullif(current_setting('titian.today', true), '')::date
             between note.noted_on and coalesce(note.valid_until, 'infinity'),
         exists (
           select 1 from people.custody_episode episode
           where episode.person_id = participant.person_id and episode.ended_on is null
             and episode.legal_stage in ('REMAND', 'SENTENCED', 'ASSIMILATION')
         )
       from people.participant
         join people.identity on identity.person_id = participant.person_id
         left join people.health_note note on note.person_id = participant.person_id
       where participant.person_id = any (persons)
         and (${rowPolicy('work').replaceAll('person_id', 'participant.person_id').replaceAll('unit_id', 'participant.unit_id')})
     $$`,
  'revoke execute on function people.readiness_gate(uuid[]) from public',
  'grant execute on function people.readiness_gate(uuid[]) to titian_reader, titian_command',
]
