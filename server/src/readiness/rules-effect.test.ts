import { REQUIREMENTS } from '@titian/shared/readiness/requirement.ts'
import { POSSIBLE_EVIDENCE } from '@titian/shared/readiness/rule-edit.ts'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { TODAY } from '../participants/staff.fixture.ts'
import { systemFacts } from '../platform/database/roles.ts'
import { sql } from '../platform/database/sql.ts'
import { toTypeId } from '../platform/graphql/type-id.ts'
import { APPROVE, rulesWorld } from './rules.fixture.ts'

let world: Awaited<ReturnType<typeof rulesWorld>>
beforeAll(async () => {
  world = await rulesWorld()
})
afterAll(() => world.database.close())

/** How many people on their way are ready, counted one by one as everybody's file says it. */
const readyOneByOne = async (): Promise<number> => {
  const over = await peopleWhoseJourneyIsOver()
  let [ready, after] = [0, null]
  do {
    const { data } = await world.ask(
      world.one,
      `query ($after: String) { participants(first: 100, after: $after) { pageInfo { hasNextPage endCursor }
        edges { node { id readiness { isComplete } } } } }`,
      { after },
    )
    for (const { node } of data.participants.edges)
      ready += Number(!over.has(node.id) && (node.readiness?.isComplete ?? false))
    after = data.participants.pageInfo.hasNextPage ? data.participants.pageInfo.endCursor : null
  } while (after)
  return ready
}

const peopleWhoseJourneyIsOver = async (): Promise<Set<string>> => {
  const rows = await world.database.transaction('titian_command', systemFacts(TODAY), (tx) =>
    tx.rows<{ id: string }>(sql`
      select person_id as id from people.journey
      where stage in ('WITHDRAWN', 'RETURNED_TO_CUSTODY', 'DECEASED', 'LOST_CONTACT')`),
  )
  return new Set(rows.map(({ id }) => toTypeId('ptc', id)))
}

const count = async (query: ReturnType<typeof sql<{ count: number }>>): Promise<number> =>
  (
    await world.database.transaction('titian_command', systemFacts(TODAY), (tx) =>
      tx.rows<{ count: number }>(query),
    )
  )[0]!.count
const cards = sql<{ count: number }>`select count(*)::int as count from people.card_origin`
const confirmed = sql<{ count: number }>`
  select count(*)::int as count from people.readiness_confirmation where ended_at is null`

describe('approved rules', () => {
  it('give time to those who drop out: everybody stays ready, and no card goes', async () => {
    const change = { certificateMonths: 30 }
    const [before, shown] = [await world.preview(change), await count(cards)]
    expect(before.leaves.count).toBeGreaterThan(0)
    const v = await world.propose(change, { leavers: 'GRACE', graceUntil: '2027-01-31' })
    const seen = before.fingerprint
    const { data } = await world.ask(world.other, APPROVE, { v, seen })
    expect(data.approveRequirementSet.requirementSet).toEqual({
      number: 2,
      state: 'IN_FORCE',
      effectiveFrom: TODAY,
    })
    expect(await readyOneByOne()).toBe(before.readyAfterCount + before.leaves.count)
    expect(await count(cards)).toBe(shown)
  }, 120_000)

  it('do at once to each person what the preview said, for random rules one after the other', async () => {
    const random = fc.record({
      freshDays: fc.integer({ min: 7, max: 90 }),
      certificateMonths: fc.integer({ min: 0, max: 36 }),
      without: fc.subarray([...REQUIREMENTS], { maxLength: 3 }),
      accepts: fc.record({
        COMPETENCY_RESULT: fc.subarray([...POSSIBLE_EVIDENCE.COMPETENCY_RESULT], { minLength: 1 }),
        CONTACT_CHANNEL: fc.subarray([...POSSIBLE_EVIDENCE.CONTACT_CHANNEL], { minLength: 1 }),
      }),
    })
    for (const change of fc.sample(random, { numRuns: 4, seed: 24 })) {
      const [said, held, shown] = [await world.preview(change), await count(confirmed), await count(cards)]
      const v = await world.propose(change)
      const { data } = await world.ask(world.other, APPROVE, { v, seen: said.fingerprint })
      expect(data.approveRequirementSet.errors).toEqual([])
      expect(await readyOneByOne()).toBe(said.readyAfterCount)
      expect(held - (await count(confirmed))).toBe(said.leaves.confirmedCount)
      expect(shown - (await count(cards))).toBeLessThanOrEqual(said.leaves.confirmedCount)
    }
  }, 300_000)

  it('never change again, whoever tries', async () => {
    const edit = world.database.transaction('titian_command', systemFacts(TODAY), (tx) =>
      tx.rows(sql`update app.requirement_set set effective_from = '2020-01-01' where number = 1`),
    )
    await expect(edit).rejects.toThrow(/stays as it is/)
  })
})
