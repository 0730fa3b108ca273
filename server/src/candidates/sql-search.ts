import {
  type CandidateOrder,
  type CandidateQuestion,
  NO_DISTANCE,
} from '@titian/shared/candidates/question.ts'
import { type RawBuilder, sql } from '../platform/database/sql.ts'
import type { Answer, CandidateSearch, FacetCounts, Hit, PageWish, Rows, Wishes } from './search.ts'
import { type Condition, conditionsOf, isTrue, negativeScore } from './sql-question.ts'

/** Answers from the card tables alone: the reference, the oracle of the tests, and the fallback while the index loads. */
export const sqlSearch = (): CandidateSearch => ({
  open: async (rows) => {
    const [viewer] = await rows<{ hidden: string[] }>(sql`select card.left_out_for_viewer() as hidden`)
    const hidden = viewer?.hidden ?? []
    return { hidden, answer: (question, wishes) => answer(rows, hidden, question, wishes) }
  },
})

const answer = async (
  rows: Rows,
  hidden: readonly string[],
  question: CandidateQuestion,
  wishes: Wishes,
): Promise<Answer> => {
  const hits = wishes.page ? await page(rows, hidden, question, wishes.page) : []
  if (wishes.facets) return { hits, ...(await facets(rows, hidden, question)) }
  return { hits, count: wishes.count ? await count(rows, hidden, question) : null, facets: null }
}

const visible = (hidden: readonly string[]): RawBuilder<unknown> =>
  hidden.length === 0 ? isTrue : sql`id <> all (${hidden}::uuid[])`

const all = (conditions: readonly RawBuilder<unknown>[]): RawBuilder<unknown> =>
  conditions.length === 0 ? isTrue : sql.join(conditions, sql` and `)

const page = async (
  rows: Rows,
  hidden: readonly string[],
  question: CandidateQuestion,
  wish: PageWish,
): Promise<Hit[]> => {
  const { first, second } = sortExpressions(wish.order, question)
  // A constant in ORDER BY would keep the planner from using an index.
  const keys = second === null ? [first, sql`ordinal`] : [first, second, sql`ordinal`]
  const direction = wish.backward ? sql`desc` : sql`asc`
  const conditions = [visible(hidden), ...conditionsOf(question).map(({ holds }) => holds)]
  if (wish.from) {
    const { first: f, second: s, ordinal: o } = wish.from
    const values = second === null ? sql`${f}::int, ${o}::int` : sql`${f}::int, ${s}::int, ${o}::int`
    conditions.push(sql`(${sql.join(keys)}) ${wish.backward ? sql`<` : sql`>`} (${values})`)
  }
  const found = await rows<{ id: string; first: number; second: number; ordinal: number }>(sql`
    select id, ${first} as first, ${second ?? sql`0`} as second, ordinal from card.card
    where ${all(conditions)}
    order by ${sql.join(keys.map((key) => sql`${key} ${direction}`))}
    limit ${wish.size + 1}`)
  const hits = found.map(({ id, ...key }) => ({ id, key }))
  return wish.backward ? hits.toReversed() : hits
}

const sortExpressions = (order: CandidateOrder, question: CandidateQuestion) => {
  const score = negativeScore(question)
  if (order === 'RELEVANCE') return { first: score, second: null }
  if (order === 'AVAILABILITY') return { first: sql`band`, second: score }
  const distances = JSON.stringify(Object.fromEntries(question.distances ?? []))
  return {
    first: sql`coalesce((${distances}::jsonb ->> region)::int, ${sql.lit(NO_DISTANCE)})`,
    second: score,
  }
}

const count = async (rows: Rows, hidden: readonly string[], question: CandidateQuestion): Promise<number> => {
  const conditions = [visible(hidden), ...conditionsOf(question).map(({ holds }) => holds)]
  const [found] = await rows<{ count: number }>(
    sql`select count(*)::int as count from card.card where ${all(conditions)}`,
  )
  return found?.count ?? 0
}

/** Everything that is counted, in one statement over the cards that miss at most one sideways condition. */
const facets = async (
  rows: Rows,
  hidden: readonly string[],
  question: CandidateQuestion,
): Promise<{ count: number; facets: FacetCounts }> => {
  const conditions = conditionsOf(question)
  const firm = conditions.filter(({ dimension }) => dimension === null).map(({ holds }) => holds)
  const passes = (dimension: Condition['dimension']) =>
    conditions.find((condition) => condition.dimension === dimension)?.holds ?? isTrue
  const found = await rows<{ facet: string; value: string | null; count: number }>(sql`
    with base as materialized (
      select family, region, band, education, skills_held, schemes,
        ${passes('family')} as in_family, ${passes('region')} as in_region,
        ${passes('band')} as in_band, coalesce(${passes('education')}, false) as in_education
      from card.card where ${all([visible(hidden), ...firm])}
    ), single as (
      select grouping(family, region, band, education) as facet, family, region, band, education,
        count(*) filter (where in_region and in_band and in_education) as without_family,
        count(*) filter (where in_family and in_band and in_education) as without_region,
        count(*) filter (where in_family and in_region and in_education) as without_band,
        count(*) filter (where in_family and in_region and in_band) as without_education,
        count(*) filter (where in_family and in_region and in_band and in_education) as matching
      from base group by grouping sets ((family), (region), (band), (education), ())
    ), found as (
      select skills_held, schemes from base where in_family and in_region and in_band and in_education
    )
    select 'family' as facet, family as value, without_family::int as count from single where facet = 7
    union all select 'region', region, without_region::int from single where facet = 11
    union all select 'band', band::text, without_band::int from single where facet = 13
    union all select 'education', education::text, without_education::int from single where facet = 14 and education is not null
    union all select 'all', null, matching::int from single where facet = 15
    union all select 'skill', skill, count(*)::int from found, unnest(skills_held) as skill group by skill
    union all select 'scheme', scheme, count(*)::int from found, unnest(schemes) as scheme group by scheme`)
  const by = (facet: string) =>
    found.flatMap((row) =>
      row.facet === facet && row.value !== null && row.count > 0 ? [[row.value, row.count] as const] : [],
    )
  const numbered = (facet: string) => new Map(by(facet).map(([value, n]) => [Number(value), n]))
  return {
    count: found.find((row) => row.facet === 'all')?.count ?? 0,
    facets: {
      skills: new Map(by('skill')),
      schemes: new Map(by('scheme')),
      regions: new Map(by('region')),
      families: new Map(by('family')),
      availability: numbered('band'),
      education: numbered('education'),
    },
  }
}
