import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systemFacts } from '../../src/platform/database/roles.ts'
import { sql } from '../../src/platform/database/sql.ts'
import { type TestApp, testApp } from '../app.ts'

const PAGE = `totalCount { exact atLeast } publishedCount { exact atLeast }
  understood { terms { text kind labels } unknown answersAllTerms }
  facets { skills { value count { exact atLeast } } certificates { value count { exact atLeast } } availability { value count { exact atLeast } }
    regions { value count { exact atLeast } } families { value count { exact atLeast } } education { value count { exact atLeast } } }
  pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  edges { cursor distanceKm coveredRegion { code } reasons { kind text } node { id codeName headline experience education availability workingHours
    occupation { code family } region { code level name } languages { code } licences { code } skills { evidence skill { code } } certificates { level scheme { code } validUntil { year half } } } }`

const filters: object[] = [
  {},
  { text: 'tukang las bandung' },
  { text: 'welder SMAW 3G' },
  { text: 'jahit obras' },
  { text: 'sopir forklif' },
  { text: 'astronot' },
  { text: 'barista jakarta sekarang' },
  { skillsAny: ['weld'] },
  { skillsAll: ['weld-smaw', 'weld-3g'] },
  { families: ['METAL', 'FOOD'] },
  { availability: ['NOW'] },
  { availability: ['WITHIN_3_MONTHS', 'WITHIN_6_MONTHS'], families: ['GARMENT'] },
  { regions: ['32'] },
  { regions: ['32.77'] },
  { near: { region: '32.77', withinKm: 50 } },
  { education: ['VOCATIONAL_SECONDARY'] },
  { isCertified: true },
  { languages: ['lang-en'] },
  { licences: ['lic-sim-c'] },
  { workingHours: ['NIGHT'] },
  { experience: ['FROM_3_TO_5_YEARS'], isCertified: true },
]

describe('what an employer is told', () => {
  let app: TestApp
  beforeAll(async () => {
    app = await testApp()
  })
  afterAll(() => app.close())

  /** Everything that an employer can ask, with what it was told; cost apart, which counts their own spending. */
  const corpus = async (): Promise<string[]> => {
    const told: string[] = []
    const ask = async (query: string, variables: object = {}) => {
      const { data, errors } = await app.ask(query, variables)
      told.push(JSON.stringify({ query: query.slice(0, 60), variables, data, errors }))
      return data as {
        candidates?: { pageInfo: { endCursor: string }; edges: { node: { id: string } }[] }
      } | null
    }
    let some: string[] = []
    for (const filter of filters)
      for (const orderBy of ['RELEVANCE', 'AVAILABILITY', ...('near' in filter ? ['DISTANCE'] : [])]) {
        const query = `query Q($filter: CandidateFilter, $orderBy: CandidateOrder!, $after: String) {
          candidates(filter: $filter, orderBy: $orderBy, first: 8, after: $after) { ${PAGE} } }`
        const first = await ask(query, { filter, orderBy })
        await ask(query, { filter, orderBy, after: first?.candidates?.pageInfo.endCursor })
        some = first?.candidates?.edges.map(({ node }) => node.id) ?? some
      }
    for (const id of some)
      await ask(
        'query C($id: ID!) { candidate(id: $id) { codeName headline } node(id: $id) { __typename } }',
        { id },
      )
    await ask('{ supply { weekOf candidatesAtLeast cells { province { code } family atLeast } } }')
    await ask(
      '{ organisations(first: 5) { edges { node { name kind } } } participants(first: 5) { edges { node { id } } } }',
    )
    await ask('{ viewer { role } funnel { stages { reachedCount } } }')
    return told
  }

  it('is a function of the cards alone: everything else may change, the bytes stay', async () => {
    const before = await corpus()
    expect(before.filter((text) => text.includes('codeName')).length).toBeGreaterThan(30)
    await app.installation.database.transaction('titian_command', systemFacts('2026-11-24'), async (tx) => {
      // As the owner of the database: no role of the application could do all of this.
      await tx.rows(sql`set local role none`)
      for (const statement of SCRAMBLE) await tx.rows(sql.raw(statement))
    })
    expect(firstDifference(before, await corpus())).toBeNull()
    await app.installation.database.transaction('titian_command', systemFacts(''), async (tx) => {
      await tx.rows(sql`set local role none`)
      await tx.rows(sql`delete from app.cost_bucket`)
    })
    // Also after the index was built anew, from the same cards.
    await app.rooms.candidates.loadIndex()
    expect(firstDifference(before, await corpus())).toBeNull()
  }, 120_000)
})

/** Where two answers part, with a little of both sides; null when they are the same bytes throughout. */
const firstDifference = (before: string[], after: string[]) => {
  const at = before.findIndex((text, index) => text !== after[index])
  if (at < 0 && before.length === after.length) return null
  const [one = '', other = ''] = [before[at], after[at]]
  const place = [...one].findIndex((character, index) => character !== other[index])
  return { at, before: one.slice(place - 80, place + 120), after: other.slice(place - 80, place + 120) }
}

/** Everybody gets another name, age, history, unit, health and law behind the same card. */
const SCRAMBLE = [
  // The meter counts what was asked so far; the second time must be able to ask as much.
  'delete from app.cost_bucket',
  `update people.identity set full_name = md5(person_id::text), sex = 'MALE', birth_on = birth_on - 3000, aliases = '{}'`,
  `update people.contact set phone = null, email = md5(person_id::text) || '@example.org', address = 'pindah'`,
  `update people.custody_episode set offence_group = 'TERRORISM', legal_stage = 'REMAND', further_case_pending = true, started_on = started_on - 100`,
  `update people.health_note set fitness = 'NOT_YET'`,
  `update people.work_profile set experience_months = 1, education = 'NONE', languages = '{}', licences = '{}', wanted_regions = '{11}'`,
  `delete from people.work_skill`,
  `update people.availability set band = 'WITHIN_6_MONTHS', confirmed_on = confirmed_on - 400`,
  `delete from people.competency_certificate`,
  `delete from people.training_certificate`,
  `update people.journey set stage = 'RETURNED_TO_CUSTODY'`,
  `update people.participant set unit_id = (select id from org.organisation where kind = 'CORRECTIONS_UNIT' order by id limit 1), register_number = md5(person_id::text)`,
  `update org.organisation set name = 'Nama lain ' || left(id::text, 8) where kind <> 'EMPLOYER'`,
]
