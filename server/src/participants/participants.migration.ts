import { Migration } from '@mikro-orm/migrations'
import { CARD_GATE } from './card-gate.ts'
import { PARTICIPANT_TABLES } from './participants.tables.ts'
import {
  forcedRowSecurity,
  projectColumns,
  readerPolicy,
  roleIs,
  securePeopleTable,
  setting,
} from './row-security.ts'
import { SYNTHETIC_STAMP } from './synthetic-stamp.ts'

/** The person: membership, identity, contact, custody and health, each in a table and a class of its own. */
export class ParticipantsMigration extends Migration {
  override up(): void {
    for (const statement of [
      'grant usage on schema people to titian_reader, titian_command, titian_projector, titian_auth',
      ...PARTICIPANT_TABLES,
      ...SYNTHETIC_STAMP,
      ...GRANTS,
      ...securePeopleTable('participant', 'work'),
      ...securePeopleTable('identity', 'identity'),
      ...securePeopleTable('contact', 'contact'),
      ...securePeopleTable('custody_episode', 'criminal'),
      ...securePeopleTable('health_note', 'health'),
      ...securePeopleTable('work_profile', 'work'),
      ...securePeopleTable('work_skill', 'work'),
      ...securePeopleTable('availability', 'work'),
      ...OPENED_FILE_POLICIES,
      ...PROJECTED,
      ...CARD_GATE,
    ])
      this.addSql(statement)
  }
}

const GRANTS = [
  `grant select on people.participant, people.contact, people.custody_episode, people.health_note,
     people.work_profile, people.work_skill, people.availability, people.opened_file to titian_reader`,
  // The blind index of the NIK answers "is it this number?"; only commands that look for doubles may ask.
  `grant select (person_id, unit_id, full_name, aliases, sex, birth_on, nik_encrypted, nik_absent_reason,
     origin_region, return_region) on people.identity to titian_reader`,
  `grant select, insert, update, delete on people.identity, people.participant, people.contact,
     people.custody_episode, people.health_note, people.work_profile, people.work_skill, people.availability
     to titian_command`,
  'grant select, insert on people.opened_file to titian_command',
  'grant select on people.opened_file to titian_auth',
]

const OPENED_FILE_POLICIES = [
  ...forcedRowSecurity('opened_file'),
  'create policy opened_file_sessions on people.opened_file for select to titian_auth using (true)',
  readerPolicy('opened_file', 'self', `${roleIs('PERSON')} and person_id = ${setting('person')}`),
  readerPolicy('opened_file', 'own', `account_id = ${setting('account')}`),
  readerPolicy('opened_file', 'protection', roleIs('PROTECTION_OFFICER')),
]

const PROJECTED = [
  ...projectColumns('participant', ['person_id', 'pathway', 'synthetic']),
  ...projectColumns('work_profile', [
    'person_id',
    'occupation_code',
    'experience_months',
    'education',
    'languages',
    'licences',
    'working_hours',
    'wanted_regions',
  ]),
  ...projectColumns('work_skill', ['person_id', 'skill_code', 'evidence']),
  ...projectColumns('availability', ['person_id', 'band', 'confirmed_on', 'latest_start_on']),
]
