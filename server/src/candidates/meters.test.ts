import { setTimeout as pause } from 'node:timers/promises'
import { Ctx, Query, Resolver } from 'type-graphql'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { testDatabase } from '../../test/database.ts'
import type { Database } from '../platform/database/database.ts'
import { systemFacts } from '../platform/database/roles.ts'
import { sql } from '../platform/database/sql.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { deliveredVocabulary } from '../vocabulary/vocabulary.fixture.ts'
import { account, candidatesApi } from './candidates-api.fixture.ts'
import { storeCards, TODAY } from './card-database.fixture.ts'
import { randomCards, seeded, uuid } from './random-cards.fixture.ts'

/** A field beside the cards in which a statement fails after they were read. */
@Resolver()
class FailingField {
  @Query(() => String, { nullable: true, description: 'Fails.' })
  async failing(@Ctx() operation: Operation): Promise<string | null> {
    await pause(200)
    await operation.rows(sql`select 1 / 0`)
    return null
  }
}

const vocabulary = deliveredVocabulary()
const cards = randomCards(20, 5, vocabulary)
const random = seeded(7)

describe('the meters of an employer', () => {
  let database: Database
  let api: ReturnType<typeof candidatesApi>
  beforeAll(async () => {
    database = await testDatabase()
    await storeCards(database, cards, vocabulary)
    api = candidatesApi(database, 'LIVE', [new FailingField()])
  })
  afterAll(() => database.close())

  it('let no card leave whose reading they could not keep', async () => {
    const viewer = account(uuid(random))
    const asked = '{ candidates(first: 5) { edges { node { id } } } failing }'
    await expect(api.ask(viewer, asked)).rejects.toThrow()
    const { data } = await api.ask(viewer, '{ rateLimit { cardsRead } }')
    expect(data.rateLimit.cardsRead).toBe(0)
  })

  // Two connections are needed to wait for each other; the embedded database has one.
  it.skipIf('pglite' in inject('template'))('never wait for each other', async () => {
    const organisation = uuid(random)
    const facts = { ...systemFacts(TODAY), role: 'EMPLOYER', organisation }
    const points = (cost: number) =>
      sql`select app.take_cost(${`organisation:${organisation}`}, ${cost}, 100, 1, now())`
    const read = (n: number) =>
      sql`select app.read_cards(array[${cards[n]?.id}]::uuid[], 300, ${TODAY}::date)`

    await database.transaction('titian_employer', facts, (tx) => tx.rows(points(5)))
    const looking = await database.begin('titian_employer', facts)
    const reading = await database.begin('titian_employer', facts)
    await looking.rows(points(0))
    await reading.rows(read(0))
    const waiting = looking.rows(read(1))
    await reading.rows(points(-5))
    await reading.commit()
    await waiting
    await looking.commit()
  })
})
