import { Migration } from '@mikro-orm/migrations'
import { FUNNEL_RANK } from '@titian/shared/insights/funnel.ts'

/** Counts over everybody, for those who may know the whole; nobody gets a row of anybody. */
export class InsightsMigration extends Migration {
  override up(): void {
    for (const statement of [
      FUNNEL_COUNTS,
      'revoke execute on function people.funnel_counts(date, date) from public',
      'grant execute on function people.funnel_counts(date, date) to titian_reader',
    ])
      this.addSql(statement)
  }
}

const ranks = Object.entries(FUNNEL_RANK)
  .filter(([, rank]) => rank !== null)
  .map(([stage, rank]) => `('${stage}', ${rank})`)
  .join(', ')

/**
 * Reached counts and the lower middle of the days from admission, by province and (province null) for all. It
 * runs as the owner of the tables, so it asks itself who is calling: programme administration counts the nation,
 * everybody else the unit of the posting.
 */
const FUNNEL_COUNTS = `create function people.funnel_counts(first_day date, last_day date)
  returns table (province_code text, rank integer, reached integer, median_days integer)
  language sql stable security definer set search_path = pg_catalog, people as $$
  with cohort_people as (
    select p.person_id, o.province_code
    from people.participant p
    join people.identity i on i.person_id = p.person_id
    left join org.organisation o on o.id = p.unit_id
    where extract(year from last_day) - extract(year from i.birth_on)
        - (to_char(last_day, 'MMDD') < to_char(i.birth_on, 'MMDD'))::int >= 18
      and (current_setting('titian.role', true) in ('ADMINISTRATOR', 'PROTECTION_OFFICER')
        or p.unit_id = current_setting('titian.unit', true)::uuid)
  ),
  steps as (
    select s.person_id, r.rank, s.effective_on
    from people.journey_step s
    join (values ${ranks}) as r (stage, rank) on r.stage = s.to_stage
    where s.effective_on <= last_day
      and not exists (select from people.journey_step later where later.corrects = s.id)
  ),
  reached as (
    select c.person_id, c.province_code, n.rank, min(s.effective_on) as on_day
    from cohort_people c
    join steps s using (person_id)
    join generate_series(0, 5) as n (rank) on s.rank >= n.rank
    group by c.person_id, c.province_code, n.rank
  ),
  waits as (
    select r.province_code, r.rank, r.on_day - a.on_day as days
    from reached r
    join reached a on a.person_id = r.person_id and a.rank = 0
    where a.on_day between first_day and last_day
  )
  select w.province_code, w.rank, count(*)::int, (percentile_disc(0.5) within group (order by w.days))::int
  from waits w
  group by grouping sets ((w.province_code, w.rank), (w.rank))
  having grouping(w.province_code) = 1 or w.province_code is not null $$`
