import { Migration } from '@mikro-orm/migrations'
import { belongsToParticipant } from '../participants/participants.tables.ts'
import { projectColumns, securePeopleTable } from '../participants/row-security.ts'

/** The work stage and its steps. Commands append steps; nobody changes or deletes one. */
export class JourneysMigration extends Migration {
  override up(): void {
    for (const statement of [
      JOURNEY,
      JOURNEY_STEP,
      'create index journey_unit on people.journey (unit_id, person_id)',
      'create index journey_step_person on people.journey_step (person_id)',
      'create index journey_step_journey on people.journey_step (journey_id, recorded_at)',
      `create index journey_step_corrects on people.journey_step (corrects) where corrects is not null`,
      'create index journey_step_unit on people.journey_step (unit_id, person_id)',
      'grant select on people.journey, people.journey_step to titian_reader',
      'grant select, insert, update on people.journey to titian_command',
      'grant select, insert on people.journey_step to titian_command',
      ...securePeopleTable('journey', 'work'),
      ...securePeopleTable('journey_step', 'work'),
      ...projectColumns('journey', ['id', 'person_id', 'stage', 'pathway', 'since']),
    ])
      this.addSql(statement)
  }
}

const STAGES = `('ADMITTED', 'ASSESSED', 'IN_TRAINING', 'IN_MENTORING', 'JOB_READY', 'PLACED', 'SUSTAINED',
    'PAUSED', 'WITHDRAWN', 'RETURNED_TO_CUSTODY', 'DECEASED', 'LOST_CONTACT')`

const JOURNEY = `create table people.journey (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null unique,
  unit_id uuid not null,
  stage text not null check (stage in ${STAGES}),
  pathway text not null check (pathway in ('EMPLOYMENT', 'ENTERPRISE')),
  since date not null,
  version integer not null default 1,
  ${belongsToParticipant}
)`

const JOURNEY_STEP = `create table people.journey_step (
  id uuid primary key default gen_random_uuid(),
  journey_id uuid not null references people.journey (id),
  person_id uuid not null,
  unit_id uuid not null,
  from_stage text check (from_stage in ${STAGES}),
  to_stage text not null check (to_stage in ${STAGES}),
  reason text not null,
  rested_on text[] not null default '{}',
  effective_on date not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  corrects uuid references people.journey_step (id),
  ${belongsToParticipant}
)`
