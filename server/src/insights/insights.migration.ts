import { Migration } from '@mikro-orm/migrations'
import { FUNNEL_RANK, FUNNEL_STAGES } from '@titian/shared/insights/funnel.ts'

/** Counts over people, for who may not read the people. */
export class InsightsMigration extends Migration {
  override up(): void {
    this.addSql(FUNNEL)
    this.addSql('revoke execute on function people.funnel(date, date) from public')
    this.addSql('grant execute on function people.funnel(date, date) to titian_reader')
  }
}

const ranks = Object.entries(FUNNEL_RANK)
  .filter(([, rank]) => rank !== null)
  .map(([stage, rank]) => `('${stage}', ${rank})`)
  .join(', ')

const firstDays = FUNNEL_STAGES.map(
  (_, rank) => `min(step.effective_on) filter (where ranked.rank >= ${rank}) as day_${rank}`,
).join(',\n        ')

const unpivoted = FUNNEL_STAGES.map((stage, rank) => `('${stage}', day_${rank})`).join(', ')

/**
 * The funnel of those admitted in a window, for the whole and for each province of their units. It runs with
 * its owner's rights and gives counts only: the nation's to an administrator, otherwise those of the unit that
 * the session is posted to. Small cells are hidden by whoever shows them (shared/src/insights).
 */
const FUNNEL = `create function people.funnel(from_day date, until_day date)
  returns table (province_code text, stage text, reached integer, median_days integer)
  language sql stable security definer set search_path = pg_catalog as $$
    with scope as (
      select current_setting('titian.role', true) = 'ADMINISTRATOR' as is_nation,
        nullif(current_setting('titian.unit', true), '')::uuid as unit_id
    ),
    history as (
      select journey.id, organisation.province_code,
        ${firstDays}
      from people.journey
        join scope on scope.is_nation or journey.unit_id = scope.unit_id
        join people.identity on identity.person_id = journey.person_id
          and identity.birth_on <= (until_day - interval '18 years')::date
        join org.organisation on organisation.id = journey.unit_id
        join people.journey_step step on step.journey_id = journey.id and step.effective_on <= until_day
          and not exists (select 1 from people.journey_step correction where correction.corrects = step.id)
        join (values ${ranks}) as ranked (stage, rank) on ranked.stage = step.to_stage
      group by journey.id, organisation.province_code
    )
    select history.province_code, reach.stage, count(reach.day)::integer,
      (percentile_disc(0.5) within group (order by reach.day - history.day_0))::integer
    from history cross join lateral (values ${unpivoted}) as reach (stage, day)
    where history.day_0 between from_day and until_day
    group by grouping sets ((reach.stage), (reach.stage, history.province_code))
  $$`
