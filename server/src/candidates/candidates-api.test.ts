import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../test/database.ts'
import type { Database } from '../platform/database/database.ts'
import { systemFacts } from '../platform/database/roles.ts'
import { sql } from '../platform/database/sql.ts'
import { toTypeId } from '../platform/graphql/type-id.ts'
import { deliveredVocabulary } from '../vocabulary/vocabulary.fixture.ts'
import { account, candidatesApi, key } from './candidates-api.fixture.ts'
import { storeCards, TODAY } from './card-database.fixture.ts'
import { randomCards, seeded, uuid } from './random-cards.fixture.ts'

const vocabulary = deliveredVocabulary()
const cards = randomCards(400, 5, vocabulary)
const random = seeded(99)
const [EMPLOYER, OTHER, EXCLUDED] = [uuid(random), uuid(random), uuid(random)]

const SEARCH = `query ($filter: CandidateFilter, $orderBy: CandidateOrder! = RELEVANCE, $first: Int, $after: String, $last: Int, $before: String) {
  candidates(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
    totalCount { exact atLeast } publishedCount { exact atLeast }
    facets { skills { value label count { exact atLeast } } availability { value count { exact } } regions { value } }
    understood { answersAllTerms unknown terms { text kind labels correctedFrom } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    edges { cursor distanceKm coveredRegion { code } reasons { kind text }
      node { id codeName headline occupation { code name } experience education workingHours availability
        region { code name level } skills { skill { code } evidence } certificates { scheme { code } level validUntil { year half } }
        languages { code } licences { code } } } } }`

describe('candidates through the API', () => {
  let database: Database
  let api: ReturnType<typeof candidatesApi>
  beforeAll(async () => {
    database = await testDatabase()
    await storeCards(database, cards, vocabulary)
    await database.transaction('titian_projector', systemFacts(TODAY), (tx) =>
      tx.rows(sql`insert into card.hidden (organisation_id, card_id)
        select ${EXCLUDED}::uuid, unnest(${cards.slice(0, 30).map((card) => card.id)}::uuid[])`),
    )
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
    [{ filter: { skillsAll: [...vocabulary.skills.keys()].slice(0, 13) } }],
    [{ first: 101 }],
    [{ first: 5, after: 'nonsense' }],
    [{ orderBy: 'DISTANCE' }],
  ])('refuse %j in words, and go on', async (variables) => {
    const { errors, data } = await api.ask(account(EMPLOYER), SEARCH, variables)
    expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT')
    expect(data.candidates).toBeNull()
  })

  it('take a cursor only from the organisation and the question that it was made for', async () => {
    const page = await search({ first: 5 })
    const after = page.pageInfo.endCursor
    for (const [viewer, variables] of [
      [account(OTHER), { first: 5, after }],
      [account(EMPLOYER), { first: 5, after, filter: { skillsAny: ['weld'] } }],
      [account(EMPLOYER), { first: 5, after, orderBy: 'AVAILABILITY' }],
    ] as const) {
      const { errors } = await api.ask(viewer, SEARCH, variables)
      expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT')
    }
  })

  it.each([
    ['nobody', { kind: 'PUBLIC' } as const, 'UNAUTHENTICATED'],
    ['a key for the supply table', key(EMPLOYER, { scopes: ['supply'] }), 'FORBIDDEN'],
    ['an employer that is not verified', account(EMPLOYER, { organisationIsVerified: false }), 'FORBIDDEN'],
    ['a key of one', key(EMPLOYER, { organisationIsVerified: false }), 'FORBIDDEN'],
    ['an administrator', account(null, { role: 'ADMINISTRATOR' }), 'FORBIDDEN'],
    ['a person', account(null, { role: 'PERSON' }), 'FORBIDDEN'],
  ])('are not there for %s', async (_, viewer, code) => {
    const { errors, data } = await api.ask(viewer, SEARCH)
    expect(errors?.[0]?.extensions['code']).toBe(code)
    expect(data.candidates).toBeNull()
    const id = toTypeId('cnd', cards[0]?.id ?? '')
    const one = await api.ask(viewer, `query ($id: ID!) { candidate(id: $id) { id } node(id: $id) { id } }`, {
      id,
    })
    expect(one.data).toEqual({ candidate: null, node: null })
    expect(one.withheld).toEqual([{ class: 'card', rule: 'ROLE' }])
  })

  it('look the same when they are hidden, absent, or something else', async () => {
    const ask = async (id: string) =>
      JSON.stringify(
        await api.ask(
          account(EXCLUDED),
          `query ($id: ID!) { candidate(id: $id) { codeName } node(id: $id) { id } nodes(ids: [$id]) { id } }`,
          { id },
        ),
      )
    const hidden = await ask(toTypeId('cnd', cards[3]?.id ?? ''))
    expect(await ask(toTypeId('cnd', uuid(random)))).toBe(hidden)
    expect(await ask('cnd_nonsense')).toBe(hidden)
    expect(await ask(toTypeId('ptc', cards[3]?.id ?? ''))).toBe(hidden)
    expect((await search({}, account(EXCLUDED))).publishedCount.exact).toBe(370)
    const open = await api.ask(account(EXCLUDED), `query ($id: ID!) { candidate(id: $id) { codeName } }`, {
      id: toTypeId('cnd', cards[40]?.id ?? ''),
    })
    expect(open.data.candidate.codeName).toBe(cards[40]?.codeName)
  })
})

describe('what an organisation may read', () => {
  let database: Database
  let api: ReturnType<typeof candidatesApi>
  beforeAll(async () => {
    database = await testDatabase()
    await storeCards(database, cards, vocabulary)
    api = candidatesApi(database, 'LIVE')
  })
  afterAll(() => database.close())

  it('is three hundred different cards in thirty days through its keys, counted once each', async () => {
    const read = (after: string | null, day = TODAY) =>
      api.ask(
        key(OTHER),
        `query ($after: String) { candidates(first: 100, after: $after) { edges { node { id } } pageInfo { endCursor } } rateLimit { cardLimit cardsRead } }`,
        { after },
        { today: day },
      )
    let after: string | null = null
    for (let page = 1; page <= 3; page++) {
      const { data, errors } = await read(after)
      expect(errors).toBeUndefined()
      after = data.candidates.pageInfo.endCursor
    }
    const again = await read(null)
    expect(again.errors).toBeUndefined()
    expect(again.data.rateLimit).toEqual({ cardLimit: 300, cardsRead: 300 })
    const beyond = await read(after)
    expect(beyond.errors?.[0]?.extensions).toMatchObject({
      code: 'RATE_LIMITED',
      limit: 'cards',
      allowed: 300,
    })
    const later = await read(after, '2026-12-25')
    expect(later.errors).toBeUndefined()
  })

  it('does not count cards that a question only counted', async () => {
    const count = `{ candidates { totalCount { exact } facets { skills { value } } } rateLimit { cardsRead } }`
    const { data } = await api.ask(key(EMPLOYER), count)
    expect(data.rateLimit.cardsRead).toBe(0)
  })

  it('is not published out of turn where people are real', async () => {
    const publish = `mutation { publishCards(input: { isConfirmed: true }) { publication { publishedCount } errors { __typename ... on UserError { message } } } }`
    const { data } = await api.ask(account(null, { role: 'ADMINISTRATOR' }), publish)
    expect(data.publishCards.errors[0].__typename).toBe('PublicationHasItsDay')
    const refused = await api.ask(account(EMPLOYER), publish)
    expect(refused.errors?.[0]?.extensions['code']).toBe('FORBIDDEN')
  })
})
