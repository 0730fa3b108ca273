import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../test/database.ts'
import type { Database } from '../platform/database/database.ts'
import { deliveredVocabulary } from '../vocabulary/vocabulary.fixture.ts'
import { account, candidatesApi, SEARCH } from './candidates-api.fixture.ts'
import { storeCards } from './card-database.fixture.ts'
import { randomCards, seeded, uuid } from './random-cards.fixture.ts'

const vocabulary = deliveredVocabulary()
const cards = randomCards(400, 5, vocabulary)
const EMPLOYER = uuid(seeded(99))

describe('candidates through the API', () => {
  let database: Database
  let api: ReturnType<typeof candidatesApi>
  beforeAll(async () => {
    database = await testDatabase()
    await storeCards(database, cards, vocabulary)
    api = candidatesApi(database)
    await api.room.loadIndex()
  })
  afterAll(() => database.close())

  const search = async (variables: object = {}, viewer = account(EMPLOYER)) => {
    const { data, errors } = await api.ask(viewer, SEARCH, { ...variables })
    if (errors) throw errors[0]
    return data.candidates
  }

  it('answer with cards, counts, facets and reasons, in the language that is asked', async () => {
    const found = await search({ filter: { skillsAny: ['weld'] }, first: 5 })
    expect(found.publishedCount).toEqual({ exact: 400, atLeast: 400 })
    expect(found.edges).toHaveLength(5)
    expect(found.edges[0].reasons.map((reason: { kind: string }) => reason.kind)).toContain('SKILL')
    expect(found.edges[0].node.headline).toMatch(/^[A-Z]/)
    const { data } = await api.ask(
      account(EMPLOYER),
      SEARCH,
      { filter: { skillsAny: ['weld'] }, first: 5 },
      { language: 'id' },
    )
    expect(data.candidates.edges[0].node.id).toBe(found.edges[0].node.id)
    expect(data.candidates.edges[0].node.occupation.name).not.toBe(found.edges[0].node.occupation.name)
  })

  it('never tell a number from one to nine, in the total or in a facet', async () => {
    for (const skill of [...vocabulary.skills.keys()].slice(0, 60)) {
      const { data } = await api.ask(
        account(EMPLOYER),
        `query ($f: CandidateFilter) { candidates(filter: $f) { totalCount { exact atLeast } facets { skills { count { exact atLeast } } certificates { count { exact atLeast } } families { count { exact atLeast } } } } }`,
        { f: { skillsAll: [skill] } },
      )
      const { totalCount, facets } = data.candidates
      const counts = [
        totalCount,
        ...Object.values(facets).flatMap((list) => (list as { count: object }[]).map(({ count }) => count)),
      ]
      for (const { exact, atLeast } of counts) {
        if (exact === null) expect(atLeast).toBe(1)
        else expect(exact === 0 || exact >= 10).toBe(true)
      }
    }
  })

  it('turn pages through everybody, forwards and backwards, each once', async () => {
    const there: string[] = []
    for (let after: string | null = null; ; ) {
      const page = await search({ first: 60, after })
      there.push(...page.edges.map((edge: { node: { id: string } }) => edge.node.id))
      if (!page.pageInfo.hasNextPage) break
      after = page.pageInfo.endCursor
    }
    expect(new Set(there).size).toBe(400)
    expect(there).toHaveLength(400)
    const last = await search({ last: 7 })
    expect(last.edges.map((edge: { node: { id: string } }) => edge.node.id)).toEqual(there.slice(-7))
    const before = await search({ last: 7, before: last.pageInfo.startCursor })
    expect(before.edges.map((edge: { node: { id: string } }) => edge.node.id)).toEqual(there.slice(-14, -7))
  })

  it('understand a text, say so, and answer for some of it when nobody has all', async () => {
    const found = await search({ filter: { text: 'tukang las bandung' }, first: 5 })
    expect(found.understood.terms.map((term: { kind: string }) => term.kind)).toContain('PLACE')
    expect(found.understood.answersAllTerms).toBe(true)
    const impossible = await search({
      filter: { text: 'las smaw, jahit obras, sopir forklift, bahasa jepang' },
      first: 50,
    })
    expect(impossible.understood.answersAllTerms).toBe(false)
    expect(impossible.edges.length).toBeGreaterThan(0)
    const more = await search({
      filter: { text: 'las smaw, jahit obras, sopir forklift, bahasa jepang' },
      first: 3,
      after: impossible.edges[2].cursor,
    })
    expect(more.edges[0].node.id).toBe(impossible.edges[3].node.id)
  })

  it('find nobody for words that the vocabulary does not know', async () => {
    const found = await search({ filter: { text: 'astronot' } })
    expect(found).toMatchObject({
      edges: [],
      totalCount: { exact: 0, atLeast: 0 },
      understood: { terms: [], unknown: ['astronot'], answersAllTerms: false },
    })
  })

  it('say how far away, and which place a wider region covers', async () => {
    const found = await search({
      filter: { near: { region: '32.77', withinKm: 50 } },
      orderBy: 'DISTANCE',
      first: 100,
    })
    const kilometres = found.edges.map((edge: { distanceKm: number | null }) => edge.distanceKm ?? 1_000)
    expect(kilometres).toEqual(kilometres.toSorted((a: number, b: number) => a - b))
    const wider = found.edges.find(
      (edge: { node: { region: { level: string } } }) => edge.node.region.level !== 'REGENCY',
    )
    expect(wider.coveredRegion.code).toBe('32.77')
    expect(wider.distanceKm).toBeNull()
  })

  it.each([
    [{ filter: { skillsAll: ['no-such-skill'] } }],
    [{ filter: { regions: ["32'; drop table card.card; --"] } }],
    [{ filter: { near: { region: '32', withinKm: 50 } } }],
    [{ filter: { near: { region: '32.77', withinKm: 30 } } }],
    [{ filter: { text: 'a'.repeat(201) } }],
    [{ filter: { text: 'las', ignoredTerms: ['a'.repeat(201)] } }],
    [{ filter: { skillsAll: [...vocabulary.skills.keys()].slice(0, 13) } }],
    [{ first: 101 }],
    [{ first: 5, after: 'nonsense' }],
    [{ orderBy: 'DISTANCE' }],
  ])('refuse %j in words, and go on', async (variables) => {
    const { errors, data } = await api.ask(account(EMPLOYER), SEARCH, variables)
    expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT')
    expect(data.candidates).toBeNull()
  })
})
