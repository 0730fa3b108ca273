import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { testDatabase } from '../../test/database.ts'
import type { Database } from '../platform/database/database.ts'
import { systemFacts } from '../platform/database/roles.ts'
import { sql } from '../platform/database/sql.ts'
import { deliveredVocabulary } from '../vocabulary/vocabulary.fixture.ts'
import { asEmployer, TODAY } from './card-database.fixture.ts'
import { asCommand, aUnit, jobReady, storePeople } from './job-ready-people.fixture.ts'
import { publishCards } from './publish-cards.ts'
import { seeded, uuid } from './random-cards.fixture.ts'
import { unpublishOnConsentEnded } from './unpublish-card.ts'

const vocabulary = deliveredVocabulary()

// Two connections are needed to race; the embedded database has one.
describe.skipIf('pglite' in inject('template'))('somebody who withdraws while cards are published', () => {
  let database: Database
  const random = seeded(21)
  const people = jobReady(random, 30)
  beforeAll(async () => {
    database = await testDatabase()
    await storePeople(database, await aUnit(database), people)
  })
  afterAll(() => database.close())

  const publishSlowly = (until: Promise<unknown>) =>
    database.transaction('titian_projector', systemFacts(TODAY), async (tx) => {
      const now = new Date(`${TODAY}T03:00:00Z`)
      await publishCards(tx, { now, today: TODAY, vocabulary, random, newId: () => uuid(random) })
      await until
    })

  const withdraw = (personId: string) =>
    asCommand(database, async (tx) => {
      await tx.rows(sql`update people.consent set withdrawn_at = '2026-11-24T03:00:00Z', withdrawn_via = 'PHONE'
        where person_id = ${personId}::uuid`)
      await unpublishOnConsentEnded(tx, { personId, purpose: 'SHOW', at: new Date() })
    })

  it('has no card afterwards, also when the batch had already taken them in', async () => {
    const [early, late] = people.map((person) => person.personId)
    const held = Promise.withResolvers<void>()
    const publishing = publishSlowly(held.promise)
    await pause(300)
    const withdrawing = Promise.all([withdraw(early ?? ''), withdraw(late ?? '')])
    await pause(100)
    held.resolve()
    await Promise.all([publishing, withdrawing])
    const shown = await asEmployer(database, null, (tx) => tx.rows(sql`select 1 from card.card`))
    expect(shown).toHaveLength(28)
    const origins = await asCommand(database, (tx) =>
      tx.rows(sql`select 1 from people.card_origin where person_id = any (${[early, late]}::uuid[])`),
    )
    expect(origins).toEqual([])
  })
})
