import { CAPITAL_STATES, DECLINE_REASONS } from '@titian/shared/enterprises/capital.ts'
import { RECEIPT_KINDS, REPORT_STATES } from '@titian/shared/enterprises/report.ts'
import { GRANT_RECIPIENTS, SCHEME_DOCUMENTS, SCHEME_LEVELS } from '@titian/shared/enterprises/scheme.ts'
import { belongsToParticipant } from '../participants/participants.tables.ts'
import { anyOf, OF_ENTERPRISE } from './enterprise.tables.ts'

const documents = `text[] not null default '{}' check (documents <@ array[${SCHEME_DOCUMENTS.map((one) => `'${one}'`).join(', ')}])`

/** Rules of grants, applications, payments with their reports, and the lines of these. */
export const CAPITAL_TABLES: readonly string[] = [
  `create table vocab.capital_scheme (
     code text not null,
     version integer not null,
     year integer not null,
     level text not null check (level in ${anyOf(SCHEME_LEVELS)}),
     recipient text not null check (recipient in ${anyOf(GRANT_RECIPIENTS)}),
     group_size integer not null,
     min_age integer not null,
     max_age integer not null,
     grant_least integer not null,
     grant_most integer not null,
     tools_percent integer not null,
     tranches integer not null,
     requires_unemployed boolean not null,
     requires_new_hire boolean not null,
     requires_prior_grant boolean not null,
     report_within_days integer not null,
     documents ${documents},
     effective_from date not null,
     source text not null,
     primary key (code, version)
   )`,
  `create table people.capital_application (
     id uuid primary key default gen_random_uuid(),
     ${OF_ENTERPRISE},
     scheme_code text not null,
     scheme_version integer not null,
     amount integer not null check (amount > 0),
     state text not null check (state in ${anyOf(CAPITAL_STATES)}),
     documents ${documents},
     applied_on date not null,
     applied_by uuid,
     verified_on date,
     verified_by uuid,
     decided_on date,
     decided_by uuid,
     decline_reason text check (decline_reason in ${anyOf(DECLINE_REASONS)}),
     version integer not null default 1,
     check ((state = 'DECLINED') = (decline_reason is not null)),
     foreign key (scheme_code, scheme_version) references vocab.capital_scheme (code, version)
   )`,
  `create table people.capital_check (
     application_id uuid not null references people.capital_application (id),
     person_id uuid not null,
     unit_id uuid not null,
     is_unemployed boolean not null,
     has_other_aid boolean not null,
     primary key (application_id, person_id),
     ${belongsToParticipant}
   )`,
  `create table people.capital_tranche (
     id uuid primary key default gen_random_uuid(),
     ${OF_ENTERPRISE},
     application_id uuid not null references people.capital_application (id),
     number integer not null check (number >= 1),
     tools integer not null check (tools >= 0),
     materials integer not null check (materials >= 0),
     paid_on date not null,
     report_due_on date not null,
     report_state text not null check (report_state in ${anyOf(REPORT_STATES)}),
     submitted_on date,
     submitted_by uuid,
     accepted_on date,
     recorded_at timestamptz not null,
     recorded_by uuid,
     version integer not null default 1,
     unique (application_id, number),
     check (tools + materials > 0),
     check ((report_state = 'ACCEPTED') = (accepted_on is not null))
   )`,
  `create table people.receipt_line (
     id uuid primary key default gen_random_uuid(),
     ${OF_ENTERPRISE},
     tranche_id uuid not null references people.capital_tranche (id),
     kind text not null check (kind in ${anyOf(RECEIPT_KINDS)}),
     what text not null check (length(what) between 1 and 120),
     amount integer not null check (amount > 0),
     spent_on date not null,
     file_id uuid references people.stored_file (id),
     recorded_at timestamptz not null,
     recorded_by uuid,
     removed_at timestamptz
   )`,
]
