import { setTimeout as pause } from 'node:timers/promises'
import { EVERYBODY } from '@titian/shared/candidates/question.ts'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { testDatabase } from '../../test/database.ts'
import type { Database } from '../platform/database/database.ts'
import { systemFacts } from '../platform/database/roles.ts'
import { sql } from '../platform/database/sql.ts'
import { deliveredVocabulary } from '../vocabulary/vocabulary.fixture.ts'
import { asEmployer, storeCards, TODAY } from './card-database.fixture.ts'
import { toRow, writeCards } from './card-row.ts'
import { IndexSearch } from './index/index-search.ts'
import { pick, randomCards, seeded } from './random-cards.fixture.ts'
import { sqlSearch } from './sql-search.ts'

const vocabulary = deliveredVocabulary()
const page = { order: 'RELEVANCE' as const, size: 20, backward: false, from: null }

describe('the index, beside the tables', () => {
  let database: Database
  beforeEach(async () => {
    database = await testDatabase()
  })
  afterEach(() => database.close())

  const loaded = async (): Promise<IndexSearch> => {
    const index = new IndexSearch(sqlSearch())
    await asEmployer(database, null, (tx) => index.load(tx.rows))
    expect(index.state).toBe('READY')
    return index
  }
  const asProjector = (act: Parameters<Database['transaction']>[2]) =>
    database.transaction('titian_projector', systemFacts(TODAY), act)
  const counted = (index: IndexSearch) =>
    asEmployer(database, null, async (tx) => {
      const { count } = await (await index.open(tx.rows)).answer(EVERYBODY, { count: true })
      return count
    })

  it('knows of each change at the next question: cards added, changed and removed', async () => {
    const cards = randomCards(300, 1, vocabulary)
    await storeCards(database, cards.slice(0, 200), vocabulary)
    const index = await loaded()
    expect(await counted(index)).toBe(200)
    await storeCards(database, cards.slice(200), vocabulary)
    expect(await counted(index)).toBe(300)
    await asProjector((tx) => tx.rows(sql`delete from card.card where id = ${cards[7]?.id ?? ''}::uuid`))
    expect(await counted(index)).toBe(299)
    await asProjector((tx) => tx.rows(sql`update card.card set family = 'CARE', band = 2`))
    const everybodyCares = await asEmployer(database, null, async (tx) =>
      (await index.open(tx.rows)).answer({ ...EVERYBODY, families: ['CARE'] }, { count: true, facets: true }),
    )
    expect(everybodyCares.count).toBe(299)
    expect(everybodyCares.facets?.availability).toEqual(new Map([[2, 299]]))
  })

  it('loads anew when the changes it needs were thrown away, and answers from the tables until then', async () => {
    await storeCards(database, randomCards(50, 2, vocabulary), vocabulary)
    const index = await loaded()
    await asProjector((tx) => tx.rows(sql`delete from card.card where ordinal = 0`))
    await asProjector(async (tx) => {
      await tx.rows(sql`delete from card.card_change`)
      await tx.rows(sql`insert into card.publication (week_of, changes_since, next_changes_since)
        values (${TODAY}::date, pg_snapshot_xmax(pg_current_snapshot()), '0')`)
    })
    expect(await counted(index)).toBe(49)
    expect(index.state).toBe('EMPTY')
    await asEmployer(database, null, (tx) => index.load(tx.rows))
    expect(await counted(index)).toBe(49)
  })

  it.skipIf('pglite' in inject('template'))(
    'misses no change of four writers whose transactions overlap, while three instances answer',
    async () => {
      const cards = randomCards(1_600, 3, vocabulary)
      const quarter = (writer: number) => cards.slice(writer * 400, writer * 400 + 400)
      const indexes = [await loaded(), await loaded(), await loaded()]
      let isWriting = true
      const write = async (writer: number) => {
        const random = seeded(writer)
        const there: string[] = []
        for (const card of quarter(writer)) {
          await asProjector(async (tx) => {
            await tx.rows(writeCards([toRow(card, vocabulary)]))
            if (random() < 0.3 && there.length > 0)
              await tx.rows(sql`delete from card.card where id = ${pick(random, there)}::uuid`)
            // Some commit long after those that began later.
            if (random() < 0.2) await pause(random() * 20)
          })
          there.push(card.id)
        }
      }
      const read = async (index: IndexSearch) => {
        while (isWriting) await counted(index)
      }
      const readers = indexes.map(read)
      await Promise.all([0, 1, 2, 3].map(write))
      isWriting = false
      await Promise.all(readers)
      for (const index of indexes)
        await asEmployer(database, null, async (tx) => {
          const wishes = { page: { ...page, size: 2_000 }, count: true, facets: true }
          const [memory, tables] = [await index.open(tx.rows), await sqlSearch().open(tx.rows)]
          expect(await memory.answer(EVERYBODY, wishes)).toEqual(await tables.answer(EVERYBODY, wishes))
        })
    },
    60_000,
  )
})
