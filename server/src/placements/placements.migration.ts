import { Migration } from '@mikro-orm/migrations'
import { PLACEMENT_ENDS, PLACEMENT_KINDS } from '@titian/shared/placements/placement.ts'
import { belongsToParticipant } from '../participants/participants.tables.ts'
import { securePeopleTable } from '../participants/row-security.ts'

/** Work that somebody has found: since when, as what, and how decent it is; apart from the introduction that led to it. */
export class PlacementsMigration extends Migration {
  override up(): void {
    for (const statement of [
      PLACEMENT,
      'create index placement_person on people.placement (person_id, starts_on)',
      'create index placement_unit on people.placement (unit_id, person_id)',
      'create index placement_waiting on people.placement (starts_on) where journey_moved_on is null and ended_on is null',
      'grant select on people.placement to titian_reader',
      'grant select, insert, update on people.placement to titian_command',
      ...securePeopleTable('placement', 'work'),
      CARD_GATE,
    ])
      this.addSql(statement)
  }
}

const anyOf = (values: readonly string[]) => `(${values.map((value) => `'${value}'`).join(', ')})`

const PLACEMENT = `create table people.placement (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null,
  unit_id uuid not null,
  introduction_id uuid unique references people.introduction (id),
  organisation_id uuid references org.organisation (id),
  occupation_code text references vocab.occupation (code),
  region_code text references vocab.region (code),
  kind text not null check (kind in ${anyOf(PLACEMENT_KINDS)}),
  starts_on date not null,
  ended_on date check (ended_on is null or ended_on >= starts_on or end_reason = 'NEVER_STARTED'),
  end_reason text check (end_reason in ${anyOf(PLACEMENT_ENDS)}),
  wage integer check (wage > 0),
  minimum_wage integer check (minimum_wage > 0),
  hours_per_week integer check (hours_per_week between 1 and 84),
  has_written_contract boolean,
  has_social_insurance boolean,
  journey_moved_on date,
  recorded_at timestamptz not null,
  recorded_by uuid,
  version integer not null default 1,
  idempotency_key text check (length(idempotency_key) between 1 and 100),
  check ((ended_on is null) = (end_reason is null)),
  unique (recorded_by, idempotency_key),
  ${belongsToParticipant}
)`

/** Whoever was hired and waits for the first day isn't shown any more: the gate stays one question without a why. */
const CARD_GATE = `create or replace view people.card_gate with (security_barrier) as
  select participant.person_id,
    coalesce(
      identity.birth_on <= ((select current_setting('titian.today', true)::date) - interval '18 years')::date
        and not exists (
          select 1 from people.custody_episode episode
          where episode.person_id = participant.person_id
            and (episode.ended_on is null
              or episode.ended_on > (select current_setting('titian.today', true)::date))
            and (episode.legal_stage = 'REMAND' or episode.is_life or episode.further_case_pending)
        )
        and not exists (
          select 1 from people.placement
          where placement.person_id = participant.person_id and placement.ended_on is null
            and placement.journey_moved_on is null
        ),
      false
    ) as may_be_shown
  from people.participant
    join people.identity on identity.person_id = participant.person_id`
