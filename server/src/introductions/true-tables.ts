import { ANSWER_WAYS } from '@titian/shared/introductions/answer.ts'
import { STEP_REASONS } from '@titian/shared/introductions/reason.ts'
import { INTRODUCTION_STATES } from '@titian/shared/introductions/state.ts'
import { belongsToParticipant } from '../participants/participants.tables.ts'
import { anyOf } from './sql-lists.ts'

/** The truth, for the person and the staff of the unit. Employers have no way to these tables. */
export const TRUE_TABLES = [
  `create table people.introduction (
     id uuid primary key references hire.introduction (id),
     person_id uuid not null,
     unit_id uuid not null,
     organisation_id uuid not null references org.organisation (id),
     vacancy_id uuid not null references hire.vacancy (id),
     code_name text not null,
     state text not null check (state in ${anyOf(INTRODUCTION_STATES)}),
     requested_on date not null,
     answer_by date not null,
     answered_on date,
     answered_via text check (answered_via in ${anyOf(ANSWER_WAYS)}),
     consent_id uuid references people.consent (id),
     disclosed_on date,
     open_until date,
     disclosure_ended_on date,
     contact_of text check (contact_of in ('OFFICE', 'PERSON')),
     recipients integer not null,
     interview_at timestamptz,
     offered_wage integer,
     starts_on date,
     version integer not null default 1,
     read_version integer not null default 0,
     check (disclosed_on is null or consent_id is not null),
     ${belongsToParticipant}
   )`,
  'create index true_introduction_person on people.introduction (person_id, requested_on desc)',
  'create index true_introduction_unit on people.introduction (unit_id, person_id)',
  `create index true_introduction_waiting on people.introduction (answer_by) where state in ('REQUESTED', 'CONSENTED')`,
  // One at a time for the same person and vacancy, whatever the card is called by then.
  `create unique index true_introduction_open on people.introduction (person_id, vacancy_id)
     where state in ('REQUESTED', 'CONSENTED', 'DISCLOSED', 'INTERVIEW', 'OFFER', 'HIRED')`,
  `create table people.introduction_step (
     id uuid primary key default gen_random_uuid(),
     introduction_id uuid not null references people.introduction (id),
     -- The version of the introduction that the step led to: the order of its steps, also within one instant.
     position integer not null,
     person_id uuid not null,
     unit_id uuid not null,
     from_state text check (from_state in ${anyOf(INTRODUCTION_STATES)}),
     to_state text not null check (to_state in ${anyOf(INTRODUCTION_STATES)}),
     reason text not null check (reason in ${anyOf(STEP_REASONS)}),
     moved_by text not null check (moved_by in ('PERSON', 'STAFF', 'EMPLOYER', 'SYSTEM')),
     recorded_at timestamptz not null,
     recorded_on date not null,
     unique (introduction_id, position),
     ${belongsToParticipant}
   )`,
  'create index introduction_step_person on people.introduction_step (person_id)',
  'create index introduction_step_unit on people.introduction_step (unit_id, person_id)',
]
