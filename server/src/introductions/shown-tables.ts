import { SHOWN_STATES } from '@titian/shared/introductions/picture.ts'
import { DECLINE_REASONS } from '@titian/shared/introductions/reason.ts'
import { MOST_RECIPIENTS } from '@titian/shared/introductions/request.ts'
import { anyOf } from './sql-lists.ts'

/**
 * The employer's picture. A row is the permission: nothing here says who somebody is, or why something ended, and what
 * ends before a name is opened changes its row in the weekly batch alone.
 */
export const SHOWN_TABLES = [
  `create table hire.introduction (
     id uuid primary key default gen_random_uuid(),
     vacancy_id uuid not null references hire.vacancy (id),
     organisation_id uuid not null references org.organisation (id),
     card_id uuid references card.card (id) on delete set null,
     shown_state text not null check (shown_state in ${anyOf(SHOWN_STATES)}),
     requested_on date not null,
     answer_by date not null check (answer_by > requested_on),
     disclosed_on date,
     open_until date check (open_until >= disclosed_on),
     came_from text check (came_from in ${anyOf(SHOWN_STATES)}),
     decline_reason text check (decline_reason in ${anyOf(DECLINE_REASONS)}),
     interview_at timestamptz,
     offered_wage integer check (offered_wage > 0),
     starts_on date,
     is_read boolean not null default false,
     version integer not null default 1,
     requested_by uuid not null,
     idempotency_key text check (length(idempotency_key) between 1 and 100),
     request_digest bytea,
     unique (organisation_id, idempotency_key)
   )`,
  'create index introduction_organisation on hire.introduction (organisation_id, requested_on desc, id)',
  'create index introduction_vacancy on hire.introduction (vacancy_id, shown_state)',
  'create index introduction_card on hire.introduction (card_id)',
  // The people of the employer who may read a name, by name; the person agreed to so many and no more.
  `create table hire.recipient (
     introduction_id uuid not null references hire.introduction (id),
     account_id uuid not null,
     organisation_id uuid not null references org.organisation (id),
     name text not null,
     named_on date not null,
     primary key (introduction_id, account_id)
   )`,
  // The name, copied when it is opened and deleted in the transaction that ends the right to read it.
  `create table hire.disclosed_person (
     introduction_id uuid primary key references hire.introduction (id),
     organisation_id uuid not null,
     person_id uuid not null,
     recipients uuid[] not null check (cardinality(recipients) between 1 and ${MOST_RECIPIENTS}),
     open_until date not null,
     code_name text not null,
     full_name text not null,
     start_month date check (extract(day from start_month) = 1),
     certificates jsonb not null default '[]'
   )`,
  'create index disclosed_person_person on hire.disclosed_person (person_id)',
  `create table hire.disclosed_contact (
     introduction_id uuid primary key references hire.disclosed_person (introduction_id) on delete cascade,
     organisation_id uuid not null,
     person_id uuid not null,
     recipients uuid[] not null check (cardinality(recipients) between 1 and ${MOST_RECIPIENTS}),
     open_until date not null,
     of text not null check (of in ('OFFICE', 'PERSON')),
     office text,
     phone text,
     email text,
     check ((of = 'OFFICE') = (office is not null))
   )`,
  // Through whom somebody inside a unit is reached; never the unit itself.
  `create table org.placement_office (
     unit_id uuid primary key references org.organisation (id),
     name text not null check (length(name) between 1 and 160),
     phone text,
     email text
   )`,
]
