import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { refuseLonelyCards } from '../../src/candidates/publication-scan.ts'
import type { PublicationReport } from '../../src/candidates/publish-cards.ts'
import { systemFacts } from '../../src/platform/database/roles.ts'
import { sql } from '../../src/platform/database/sql.ts'
import { readVocabulary } from '../../src/vocabulary/read-vocabulary.ts'
import { type Ground, groundOf, killedAfter, LIMIT, openGround, ROUNDS } from './crash-ground.ts'

let ground: Ground
beforeAll(async () => {
  ground = await groundOf(inject('demonstration'), 'publishing')
})
afterAll(() => ground.remove())

/** Lets a process publish until it is killed in the middle of a publication; gives what it acknowledged. */
const killedWhilePublishing = (after: number, then: number) =>
  killedAfter('./keep-publishing.ts', [ground.where], (line) => JSON.parse(line) as PublicationReport, {
    isEnough: (said) => said.length >= after,
    then,
  })

describe('kill -9 while cards are published', { timeout: LIMIT }, () => {
  it(`leaves a whole publication that keeps every rule, ${ROUNDS} times`, async () => {
    for (let round = 0; round < ROUNDS; round++) {
      const acknowledged = await killedWhilePublishing(1 + (round % 2), (round * 61) % 400)
      expect(acknowledged.length).toBeGreaterThan(0)
      const { database } = await openGround(ground)
      const vocabulary = await database.transaction('titian_public', systemFacts(''), readVocabulary)
      const found = await database.transaction('titian_projector', systemFacts(''), async (tx) => {
        // Throws for a card without its crowd, or with a value that too few hold.
        await refuseLonelyCards(tx.rows, vocabulary)
        const [row] = await tx.rows<{ cards: number; origins: number; names: number; supply: number }>(sql`
          select (select count(*)::int from card.card) as cards,
            (select count(*)::int from people.card_origin) as origins,
            (select count(distinct code_name)::int from card.card) as names,
            (select coalesce(sum(at_least), 0)::int from card.supply) as supply`)
        return row!
      })
      await database.close()
      expect(found.cards).toBeGreaterThan(100)
      expect(found.origins).toBe(found.cards)
      expect(found.names).toBe(found.cards)
      // The weekly table is of the same batch: it never promises more than there is.
      expect(found.supply).toBeLessThanOrEqual(found.cards)
    }
  })
})
