import {
  CANDIDATE_ORDERS,
  type CandidateQuestion,
  EVERYBODY,
  type SortKey,
  sortKey,
} from '@titian/shared/candidates/question.ts'
import { answers, comparable, scoreOf } from '@titian/shared/candidates/score.ts'
import { AVAILABILITY_BANDS } from '@titian/shared/vocabulary/availability-band.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../test/database.ts'
import type { Database, Tx } from '../platform/database/database.ts'
import { systemFacts } from '../platform/database/roles.ts'
import { sql } from '../platform/database/sql.ts'
import { deliveredVocabulary } from '../vocabulary/vocabulary.fixture.ts'
import { asEmployer, storeCards, TODAY } from './card-database.fixture.ts'
import { IndexSearch } from './index/index-search.ts'
import { pick, randomCards, seeded, uuid } from './random-cards.fixture.ts'
import { randomQuestion } from './random-questions.fixture.ts'
import type { OpenSearch } from './search.ts'
import { sqlSearch } from './sql-search.ts'

/** Another seed each day finds what one seed can't; it is in the test's name when it fails. */
const SEED = Math.floor(Date.now() / 86_400_000)
const vocabulary = deliveredVocabulary()
const cards = randomCards(1_500, SEED, vocabulary)
const ORGANISATION = uuid(seeded(7))
const hidden = cards.slice(0, 40).map((card) => card.id)

describe(`two engines over the same cards (seed ${SEED})`, () => {
  let database: Database
  const index = new IndexSearch(sqlSearch())
  beforeAll(async () => {
    database = await testDatabase()
    await storeCards(database, cards, vocabulary)
    await database.transaction('titian_projector', systemFacts(TODAY), (tx) =>
      tx.rows(sql`insert into card.hidden (organisation_id, card_id)
        select ${ORGANISATION}::uuid, unnest(${hidden}::uuid[])`),
    )
    await asEmployer(database, null, (tx) => index.load(tx.rows))
  })
  afterAll(() => database.close())

  const bothFor = (
    organisation: string | null,
    act: (sqlEngine: OpenSearch, index: OpenSearch) => Promise<void>,
  ) =>
    asEmployer(database, organisation, async (tx: Tx) =>
      act(await sqlSearch().open(tx.rows), await index.open(tx.rows)),
    )

  it('answer a thousand random questions alike: page, order, count and facets', async () => {
    const random = seeded(SEED)
    await bothFor(null, async (tables, memory) => {
      for (let round = 0; round < 1_000; round++) {
        const question = randomQuestion(random, vocabulary)
        const page = {
          order: pick(random, CANDIDATE_ORDERS),
          size: pick(random, [1, 5, 20]),
          backward: false,
          from: null,
        }
        const wishes = { page, count: true, facets: round % 2 === 0 }
        expect(await memory.answer(question, wishes)).toEqual(await tables.answer(question, wishes))
      }
    })
  })

  it('answer as the rules say for each card by itself', async () => {
    const random = seeded(SEED + 1)
    const compared = cards.map((card) => comparable(card, vocabulary))
    await bothFor(null, async (_, memory) => {
      let found = 0
      for (let round = 0; round < 150; round++) {
        const question = randomQuestion(random, vocabulary)
        const order = pick(random, CANDIDATE_ORDERS)
        const expected = compared
          .filter((one) => answers(one, question))
          .map((one) => ({
            id: one.card.id,
            key: sortKey(order, {
              score: scoreOf(one, question),
              band: AVAILABILITY_BANDS.indexOf(one.card.availability),
              km: question.distances?.get(one.card.region) ?? null,
              ordinal: one.card.ordinal,
            }),
          }))
          .toSorted(
            (a, b) =>
              a.key.first - b.key.first || a.key.second - b.key.second || a.key.ordinal - b.key.ordinal,
          )
        const { hits, count } = await memory.answer(question, {
          page: { order, size: 30, backward: false, from: null },
          count: true,
        })
        expect(hits).toEqual(expected.slice(0, 31))
        expect(count).toBe(expected.length)
        found += expected.length
      }
      expect(found, 'questions that find nobody prove nothing').toBeGreaterThan(1_000)
    })
  })

  it('turn the same pages forwards and backwards, without losing or doubling a card', async () => {
    await bothFor(null, async (tables, memory) => {
      for (const order of CANDIDATE_ORDERS)
        for (const engine of [tables, memory]) {
          const there = await walk(engine, EVERYBODY, order, false)
          expect(new Set(there).size).toBe(cards.length)
          expect(await walk(engine, EVERYBODY, order, true)).toEqual(there.toReversed())
        }
    })
  })

  it('answer an employer from whom cards are hidden as if those cards were not there', async () => {
    const random = seeded(SEED + 2)
    await bothFor(ORGANISATION, async (tables, memory) => {
      expect(tables.hidden).toHaveLength(hidden.length)
      for (let round = 0; round < 200; round++) {
        const question = round === 0 ? EVERYBODY : randomQuestion(random, vocabulary)
        const page = { order: 'RELEVANCE' as const, size: 50, backward: false, from: null }
        const answer = await memory.answer(question, { page, count: true, facets: true })
        expect(answer).toEqual(await tables.answer(question, { page, count: true, facets: true }))
        expect(answer.hits.filter((hit) => hidden.includes(hit.id))).toEqual([])
        if (round === 0) expect(answer.count).toBe(cards.length - hidden.length)
      }
    })
  })
})

const walk = async (
  engine: OpenSearch,
  question: CandidateQuestion,
  order: (typeof CANDIDATE_ORDERS)[number],
  backward: boolean,
): Promise<string[]> => {
  const ids: string[] = []
  let from: SortKey | null = null
  for (;;) {
    const { hits } = await engine.answer(question, { page: { order, size: 100, backward, from } })
    const page = backward ? hits.toReversed() : hits
    ids.push(...page.slice(0, 100).map((hit) => hit.id))
    const last = page[99]
    if (!last || page.length <= 100) return ids
    from = last.key
  }
}
