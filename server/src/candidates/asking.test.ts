import { askedOf, NO_FILTERS } from '@titian/shared/candidates/ask.ts'
import { NOTHING_UNDERSTOOD } from '@titian/shared/understanding/understood.ts'
import { describe, expect, it } from 'vitest'
import { deliveredVocabulary } from '../vocabulary/vocabulary.fixture.ts'
import { type AskedAnswer, ask, Gathering } from './asking.ts'
import { type CardRow, toRow } from './card-row.ts'
import { randomCards } from './random-cards.fixture.ts'
import type { CandidateSearch, Rows, Wishes } from './search.ts'

const vocabulary = deliveredVocabulary()
const [first, second] = randomCards(2, 1, vocabulary).map((card) => toRow(card, vocabulary)) as [
  CardRow,
  CardRow,
]
const page = { order: 'RELEVANCE' as const, size: 20, backward: false, from: null }
const asked = askedOf(NO_FILTERS, NOTHING_UNDERSTOOD, vocabulary)

describe('a card that leaves between finding and reading', () => {
  const found = (rows: CardRow[]) =>
    rows.map(({ id, ordinal }) => ({ id, key: { first: 0, second: 0, ordinal } }))

  it('is searched for again once, so that the page is full of cards that are there', async () => {
    let searches = 0
    const search: CandidateSearch = {
      open: async () => ({
        hidden: [],
        answer: async () => ({
          hits: found(++searches === 1 ? [first, second] : [second]),
          count: null,
          facets: null,
        }),
      }),
    }
    const rows = (async () => [second]) as unknown as Rows
    const answer = await ask(search, rows, asked, { page }, null)
    expect(searches).toBe(2)
    expect(answer.found.map(({ card }) => card.id)).toEqual([second.id])
  })

  it('is left out when it leaves again and again, and nobody waits for ever', async () => {
    let searches = 0
    const search: CandidateSearch = {
      open: async () => ({
        hidden: [],
        answer: async () => {
          searches++
          return { hits: found([first, second]), count: null, facets: null }
        },
      }),
    }
    const rows = (async () => [second]) as unknown as Rows
    expect((await ask(search, rows, asked, { page }, null)).found).toHaveLength(1)
    expect(searches).toBe(2)
  })
})

describe('the parts of one answer', () => {
  it('are asked for together, and not again for what is known by then', async () => {
    const asks: Wishes[] = []
    const gathering = new Gathering(page, async (wishes) => {
      asks.push(wishes)
      return { mode: 'ALL' } as AskedAnswer
    })
    await Promise.all([gathering.page(), gathering.count(), gathering.facets()])
    await gathering.mode()
    expect(asks).toEqual([{ page, count: true, facets: true }])
  })

  it('that nobody asks for cost nothing', async () => {
    const asks: Wishes[] = []
    const gathering = new Gathering(page, async (wishes) => {
      asks.push(wishes)
      return { mode: 'ALL' } as AskedAnswer
    })
    await gathering.count()
    expect(asks).toEqual([{ count: true }])
  })
})
