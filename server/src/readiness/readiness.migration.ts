import { Migration } from '@mikro-orm/migrations'
import { belongsToParticipant } from '../participants/participants.tables.ts'
import { projectColumns, securePeopleTable } from '../participants/row-security.ts'

/** Evidence that no other room keeps, waivers, and who confirmed somebody as job-ready under which rules. */
export class ReadinessMigration extends Migration {
  override up(): void {
    for (const statement of [
      CONFIRMATION,
      'create unique index readiness_confirmation_open on people.readiness_confirmation (person_id) where ended_at is null',
      'create index readiness_confirmation_unit on people.readiness_confirmation (unit_id, person_id)',
      'grant select on people.readiness_confirmation to titian_reader',
      'grant select, insert, update on people.readiness_confirmation to titian_command',
      ...securePeopleTable('readiness_confirmation', 'work'),
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
