import { EVERYBODY } from '@titian/shared/candidates/question.ts'
import { baseScore, placeScore } from '@titian/shared/candidates/score.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deliveredVocabulary } from '../../vocabulary/vocabulary.fixture.ts'
import { toRow } from '../card-row.ts'
import { randomCards, seeded, uuid } from '../random-cards.fixture.ts'
import { randomQuestion } from '../random-questions.fixture.ts'
import { CardIndex } from './card-index.ts'
import { IdTable, readId, writeId } from './id-table.ts'
import type { IndexedCard } from './indexed-card.ts'

const vocabulary = deliveredVocabulary()
const cards: IndexedCard[] = randomCards(120, 8, vocabulary).map((card) => ({
  ...toRow(card, vocabulary),
  base: baseScore(card),
  region_points: placeScore(card.region),
}))
const everything = {
  page: { order: 'AVAILABILITY' as const, size: 200, backward: false, from: null },
  count: true,
  facets: true,
}

describe('an index that lived through additions, changes and removals', () => {
  it('answers like one that was just filled with what is left, however often it grew and moved', () => {
    const step = fc.record({
      card: fc.nat(cards.length - 1),
      like: fc.nat(cards.length - 1),
      isRemoval: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 400 }), fc.nat(), (steps, seed) => {
        const lived = new CardIndex(4)
        const left = new Map<string, IndexedCard>()
        for (const { card, like, isRemoval } of steps) {
          const { id, ordinal } = cards[card] as IndexedCard
          if (isRemoval) {
            lived.remove(id)
            left.delete(id)
          } else {
            const changed = { ...(cards[like] as IndexedCard), id, ordinal }
            lived.put(changed)
            left.set(id, changed)
          }
        }
        const fresh = new CardIndex(left.size + 1)
        for (const card of left.values()) fresh.put(card)
        expect(lived.size).toBe(left.size)
        const random = seeded(seed)
        for (const question of [
          EVERYBODY,
          randomQuestion(random, vocabulary),
          randomQuestion(random, vocabulary),
        ])
          expect(lived.answer(question, everything, [])).toEqual(fresh.answer(question, everything, []))
      }),
      { numRuns: 60 },
    )
  })

  it('is as it was before, after it answered somebody from whom cards are hidden', () => {
    const index = new CardIndex()
    for (const card of cards) index.put(card)
    const before = index.answer(EVERYBODY, everything, [])
    const hidden = cards.slice(0, 50).map((card) => card.id)
    expect(index.answer(EVERYBODY, everything, [...hidden, uuid(seeded(1))]).count).toBe(70)
    expect(index.answer(EVERYBODY, everything, [])).toEqual(before)
  })

  it('keeps a card in fewer than 250 bytes', () => {
    const index = new CardIndex(20_000)
    for (const card of randomCards(20_000, 9, vocabulary))
      index.put({ ...toRow(card, vocabulary), base: baseScore(card), region_points: placeScore(card.region) })
    expect(index.bytes / index.size).toBeLessThan(250)
  })
})

describe('ids as numbers', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(fc.uuid(), (id) => {
        const words = new Uint32Array(8)
        writeId(id, words, 4)
        expect(readId(words, 4)).toBe(id)
      }),
    )
  })

  it('are found among others that begin alike, and no more once they were removed', () => {
    const ids = new Uint32Array(4 * 64)
    const table = new IdTable(64)
    const alike = Array.from(
      { length: 40 },
      (_, at) => `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`,
    )
    for (const [row, id] of alike.entries()) {
      writeId(id, ids, row * 4)
      table.put(ids, row)
    }
    for (const [row, id] of alike.entries()) expect(table.row(ids, id)).toBe(row)
    table.remove(ids, alike[5] ?? '')
    expect(table.row(ids, alike[5] ?? '')).toBe(-1)
    expect(table.row(ids, alike[39] ?? '')).toBe(39)
  })
})
