/** Every row of a person carries the person's unit; a transfer changes it once, in `participant`. */
export const belongsToParticipant = `foreign key (person_id, unit_id)
       references people.participant (person_id, unit_id) on update cascade`

/** The person's tables. `unit_id` stands on every row for row security and follows a transfer by cascade. */
export const PARTICIPANT_TABLES = [
  `create table people.participant (
     person_id uuid primary key default gen_random_uuid(),
     register_number text,
     unit_id uuid not null references org.organisation (id),
     pathway text not null check (pathway in ('EMPLOYMENT', 'ENTERPRISE')),
     synthetic boolean not null,
     version integer not null default 1,
     registered_on date not null,
     unique (unit_id, register_number),
     unique (person_id, unit_id)
   )`,
  `create table people.identity (
     person_id uuid primary key,
     unit_id uuid not null,
     full_name text not null check (length(full_name) between 1 and 200),
     aliases text[] not null default '{}',
     sex text not null check (sex in ('MALE', 'FEMALE')),
     birth_on date,
     nik_encrypted bytea,
     nik_index bytea unique,
     nik_absent_reason text check (nik_absent_reason in ('NOT_REGISTERED', 'FOREIGN', 'UNKNOWN')),
     origin_region text,
     return_region text,
     check ((nik_encrypted is null) = (nik_absent_reason is not null)),
     check ((nik_encrypted is null) = (nik_index is null)),
     ${belongsToParticipant}
   )`,
  `create table people.contact (
     person_id uuid primary key,
     unit_id uuid not null,
     phone text,
     email text,
     address text,
     guardian_encrypted bytea,
     bank_account_encrypted bytea,
     ${belongsToParticipant}
   )`,
  `create table people.custody_episode (
     id uuid primary key default gen_random_uuid(),
     person_id uuid not null,
     unit_id uuid not null,
     legal_stage text not null check (legal_stage in ('REMAND', 'SENTENCED', 'ASSIMILATION',
       'CONDITIONAL_RELEASE', 'CONDITIONAL_LEAVE', 'PRE_RELEASE_LEAVE', 'NON_CUSTODIAL', 'DIVERSION', 'RELEASED')),
     offence_group text check (offence_group in ('NARCOTICS_USE', 'NARCOTICS_TRADE', 'PROPERTY', 'VIOLENCE',
       'CHILD_PROTECTION', 'CORRUPTION', 'TERRORISM', 'OTHER')),
     started_on date not null,
     sentence_months integer check (sentence_months > 0),
     is_life boolean not null default false,
     further_case_pending boolean not null default false,
     as_of date not null,
     ended_on date check (ended_on >= started_on),
     check (not (is_life and sentence_months is not null)),
     ${belongsToParticipant}
   )`,
  `create table people.health_note (
     person_id uuid primary key,
     unit_id uuid not null,
     fitness text not null check (fitness in ('FIT', 'WITH_ADJUSTMENTS', 'NOT_YET')),
     noted_on date not null,
     valid_until date,
     noted_by uuid,
     ${belongsToParticipant}
   )`,
  `create table people.work_profile (
     person_id uuid primary key,
     unit_id uuid not null,
     occupation_code text not null,
     experience_months integer not null check (experience_months between 0 and 720),
     education text not null check (education in ('NONE', 'PRIMARY', 'JUNIOR_SECONDARY', 'SENIOR_SECONDARY',
       'VOCATIONAL_SECONDARY', 'DIPLOMA', 'BACHELOR')),
     languages text[] not null default '{}',
     licences text[] not null default '{}',
     working_hours text[] not null default '{}' check (working_hours <@ array['DAY', 'NIGHT', 'SHIFT']),
     wanted_regions text[] not null default '{}',
     ${belongsToParticipant}
   )`,
  `create table people.work_skill (
     person_id uuid not null,
     unit_id uuid not null,
     skill_code text not null,
     evidence text not null check (evidence in ('EXPERIENCE', 'ASSESSED')),
     recorded_on date not null,
     primary key (person_id, skill_code, evidence),
     ${belongsToParticipant}
   )`,
  `create table people.availability (
     person_id uuid primary key,
     unit_id uuid not null,
     band text not null check (band in ('NOW', 'WITHIN_3_MONTHS', 'WITHIN_6_MONTHS')),
     confirmed_on date not null,
     confirmed_by uuid,
     latest_start_on date not null,
     ${belongsToParticipant}
   )`,
  `create table people.opened_file (
     id uuid primary key default gen_random_uuid(),
     account_id uuid not null,
     person_id uuid not null references people.participant (person_id),
     reason text not null check (length(reason) between 10 and 500),
     opened_at timestamptz not null,
     until timestamptz not null check (until > opened_at and until <= opened_at + interval '60 minutes')
   )`,
  'create index participant_unit on people.participant (unit_id, registered_on desc, person_id desc)',
  'create index participant_nation on people.participant (registered_on desc, person_id desc)',
  'create index identity_unit on people.identity (unit_id, person_id)',
  'create index contact_unit on people.contact (unit_id, person_id)',
  'create index custody_episode_unit on people.custody_episode (unit_id, person_id)',
  'create index custody_episode_person on people.custody_episode (person_id)',
  'create index health_note_unit on people.health_note (unit_id, person_id)',
  'create index work_profile_unit on people.work_profile (unit_id, person_id)',
  'create index work_skill_unit on people.work_skill (unit_id, person_id)',
  'create index availability_unit on people.availability (unit_id, person_id)',
  'create index opened_file_account on people.opened_file (account_id, until)',
  'create index opened_file_person on people.opened_file (person_id)',
]
