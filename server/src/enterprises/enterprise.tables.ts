import { LICENCE_KINDS } from '@titian/shared/enterprises/licence.ts'
import { MARKET_LINK_KINDS } from '@titian/shared/enterprises/market-link.ts'
import { AFFIRMATION_CHANNELS, AFFIRMATIONS, MILESTONE_KINDS } from '@titian/shared/enterprises/milestone.ts'
import { ENTERPRISE_REASONS } from '@titian/shared/enterprises/move-reason.ts'
import { ENTERPRISE_KINDS, ENTERPRISE_STAGES } from '@titian/shared/enterprises/stage.ts'
import { SURVIVAL_FINDINGS, SURVIVAL_SOURCES } from '@titian/shared/enterprises/survival.ts'
import { belongsToParticipant } from '../participants/participants.tables.ts'

export const anyOf = (values: readonly string[]): string =>
  `(${values.map((value) => `'${value}'`).join(', ')})`

export const OF_ENTERPRISE = 'enterprise_id uuid not null references people.enterprise (id)'

/** A business and what is known of it; whose it is stands in `enterprise_member` alone. */
export const ENTERPRISE_TABLES: readonly string[] = [
  `create table people.enterprise (
     id uuid primary key default gen_random_uuid(),
     kind text not null check (kind in ${anyOf(ENTERPRISE_KINDS)}),
     stage text not null check (stage in ${anyOf(ENTERPRISE_STAGES)}),
     since date not null,
     trading_since date,
     closed_on date,
     occupation_code text not null references vocab.occupation (code),
     region_code text not null references vocab.region (code),
     opened_on date not null,
     opened_by uuid,
     version integer not null default 1,
     check ((stage = 'CLOSED') = (closed_on is not null))
   )`,
  `create table people.enterprise_member (
     enterprise_id uuid not null references people.enterprise (id),
     person_id uuid not null,
     unit_id uuid not null,
     is_leader boolean not null,
     joined_on date not null,
     left_on date check (left_on >= joined_on),
     primary key (enterprise_id, person_id),
     ${belongsToParticipant}
   )`,
  `create table people.enterprise_name (
     enterprise_id uuid primary key references people.enterprise (id),
     name text not null check (length(name) between 1 and 120)
   )`,
  `create table people.enterprise_step (
     id uuid primary key default gen_random_uuid(),
     ${OF_ENTERPRISE},
     from_stage text check (from_stage in ${anyOf(ENTERPRISE_STAGES)}),
     to_stage text not null check (to_stage in ${anyOf(ENTERPRISE_STAGES)}),
     reason text not null check (reason in ${anyOf(ENTERPRISE_REASONS)}),
     effective_on date not null,
     recorded_at timestamptz not null,
     recorded_by uuid
   )`,
  `create table people.business_plan (
     enterprise_id uuid primary key references people.enterprise (id),
     customers text not null check (length(customers) <= 600),
     product text not null check (length(product) <= 600),
     place text not null check (length(place) <= 600),
     unit_name text not null check (length(unit_name) <= 30),
     price integer not null check (price >= 0),
     unit_cost integer not null check (unit_cost >= 0),
     fixed_costs jsonb not null,
     start_cost integer not null check (start_cost >= 0),
     monthly_units jsonb not null,
     version integer not null default 1
   )`,
  `create table people.enterprise_licence (
     enterprise_id uuid not null references people.enterprise (id),
     kind text not null check (kind in ${anyOf(LICENCE_KINDS)}),
     state text not null check (state in ('NOT_STARTED', 'NOT_NEEDED', 'AT_OFFICE', 'HELD')),
     number text check (length(number) between 1 and 60),
     valid_until date,
     version integer not null default 1,
     primary key (enterprise_id, kind),
     check ((state = 'HELD') = (number is not null))
   )`,
  `create table people.market_link (
     id uuid primary key default gen_random_uuid(),
     ${OF_ENTERPRISE},
     kind text not null check (kind in ${anyOf(MARKET_LINK_KINDS)}),
     counterparty text not null check (length(counterparty) between 1 and 120),
     started_on date not null,
     amount integer check (amount >= 0),
     recorded_at timestamptz not null,
     recorded_by uuid
   )`,
  `create table people.enterprise_milestone (
     id uuid primary key default gen_random_uuid(),
     ${OF_ENTERPRISE},
     kind text not null check (kind in ${anyOf(MILESTONE_KINDS)}),
     reached_on date not null,
     worker_count integer check (worker_count between 1 and 1000),
     affirmation text not null check (affirmation in ${anyOf(AFFIRMATIONS)}),
     channel text check (channel in ${anyOf(AFFIRMATION_CHANNELS)}),
     affirmed_at timestamptz,
     affirmed_by uuid,
     recorded_at timestamptz not null,
     recorded_by uuid,
     version integer not null default 1,
     check ((kind = 'FIRST_WORKER') = (worker_count is not null)),
     check ((affirmation = 'OPEN') = (channel is null)),
     unique (enterprise_id, kind)
   )`,
  `create table people.survival_check (
     id uuid primary key default gen_random_uuid(),
     ${OF_ENTERPRISE},
     month integer not null check (month in (6, 12, 24)),
     finding text not null check (finding in ${anyOf(SURVIVAL_FINDINGS)}),
     source text not null check (source in ${anyOf(SURVIVAL_SOURCES)}),
     checked_on date not null,
     recorded_at timestamptz not null,
     recorded_by uuid,
     check ((finding = 'UNKNOWN') = (source = 'NOBODY'))
   )`,
]
