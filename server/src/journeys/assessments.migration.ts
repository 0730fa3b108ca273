import { Migration } from '@mikro-orm/migrations'
import { belongsToParticipant } from '../participants/participants.tables.ts'
import { securePeopleTable } from '../participants/row-security.ts'

/** That somebody was assessed. Assessments are added, never changed: the latest one speaks. */
export class AssessmentsMigration extends Migration {
  override up(): void {
    for (const statement of [
      ASSESSMENT,
      'create index assessment_person on people.assessment (person_id, assessed_on)',
      'create index assessment_unit on people.assessment (unit_id, person_id)',
      'grant select on people.assessment to titian_reader',
      'grant select, insert on people.assessment to titian_command',
      ...securePeopleTable('assessment', 'work'),
      // A step is corrected once; whoever corrects the correction names that one.
      `create unique index journey_step_corrected_once on people.journey_step (corrects)
         where corrects is not null`,
    ])
      this.addSql(statement)
  }
}

const ASSESSMENT = `create table people.assessment (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null,
  unit_id uuid not null,
  assessed_on date not null,
  suggested_pathway text check (suggested_pathway in ('EMPLOYMENT', 'ENTERPRISE')),
  recorded_at timestamptz not null,
  recorded_by uuid,
  ${belongsToParticipant}
)`
