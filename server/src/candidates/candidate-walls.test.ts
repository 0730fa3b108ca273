import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../test/database.ts'
import type { Database } from '../platform/database/database.ts'
import { systemFacts } from '../platform/database/roles.ts'
import { sql } from '../platform/database/sql.ts'
import { toTypeId } from '../platform/graphql/type-id.ts'
import { deliveredVocabulary } from '../vocabulary/vocabulary.fixture.ts'
import { account, candidatesApi, key, SEARCH } from './candidates-api.fixture.ts'
import { storeCards, TODAY } from './card-database.fixture.ts'
import { randomCards, seeded, uuid } from './random-cards.fixture.ts'

const vocabulary = deliveredVocabulary()
const cards = randomCards(400, 5, vocabulary)
const random = seeded(99)
const [EMPLOYER, OTHER, EXCLUDED] = [uuid(random), uuid(random), uuid(random)]

describe('the walls around candidates', () => {
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
