import { anyFacts, withEvidence } from '@titian/shared/readiness/facts.fixture.ts'
import type { ReadinessFacts } from '@titian/shared/readiness/facts.ts'
import { readinessOf } from '@titian/shared/readiness/readiness.ts'
import { REQUIREMENT_SET_V1 as v1 } from '@titian/shared/readiness/requirement-set.ts'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aViewer, TODAY } from '../participants/staff.fixture.ts'
import { toTypeId } from '../platform/graphql/type-id.ts'
import { aPersonWith } from './readiness.fixture.ts'
import { CONFIRM, type ReadinessUnderTest, readinessUnderTest } from './readiness-room.fixture.ts'
import { shownAnswer } from './shown-answer.ts'

let room: ReadinessUnderTest
beforeAll(async () => {
  room = await readinessUnderTest()
})
afterAll(() => room.database.close())

const READINESS = `query ($id: ID!) { participant(id: $id) {
  readiness { requirementSet answers { requirement state on owner evidence reason } isComplete }
  readinessConfirmations { requirementSet answers { requirement state on owner evidence reason } } } }`

/** Facts as the database hands them on: that somebody is fit today, not since when. */
const handedOn = (facts: ReadinessFacts): ReadinessFacts => {
  const { fitness } = facts
  const holds = fitness?.isFit && (fitness.validUntil === null || fitness.validUntil >= TODAY)
  return { ...facts, fitness: holds ? { isFit: true, notedOn: TODAY, validUntil: null } : null }
}

describe('readiness over stored facts', () => {
  it('recomputed equals what the rules say of the facts, and what a confirmation kept', async () => {
    const confirmed = { yes: 0, no: 0 }
    const check = async (facts: ReadinessFacts) => {
      const person = await room.as((tx) => aPersonWith(tx, room.unitId, facts))
      const id = toTypeId('ptc', person.personId)
      const officer = aViewer('PLACEMENT_OFFICER', { unitId: room.unitId })
      const expected = readinessOf(handedOn(facts), v1, TODAY)
      const { data } = await room.ask(officer, READINESS, { id })
      expect(data.participant.readiness).toEqual({
        requirementSet: 'v1',
        answers: expected.answers.map(shownAnswer),
        isComplete: expected.isComplete,
      })
      const outcome = await room.ask(officer, CONFIRM, { input: { participant: id, expectedVersion: 1 } })
      const { errors } = outcome.data.confirmJobReady
      const open = expected.answers.filter(({ state }) => state === 'ALMOST' || state === 'NOT_MET')
      expect(errors.map((error: { requirement: string }) => error.requirement)).toEqual(
        open.map(({ requirement }) => requirement),
      )
      confirmed[expected.isComplete ? 'yes' : 'no'] += 1
      const after = await room.ask(officer, READINESS, { id })
      expect(after.data.participant.readinessConfirmations).toEqual(
        expected.isComplete ? [{ requirementSet: 'v1', answers: expected.answers.map(shownAnswer) }] : [],
      )
    }
    await fc.assert(
      fc.asyncProperty(anyFacts, async (facts) => {
        await check(facts)
        // The same person with exactly what was listed: ready, and kept as such.
        const open = readinessOf(handedOn(facts), v1, TODAY).answers.filter(
          ({ state }) => state === 'ALMOST' || state === 'NOT_MET',
        )
        await check(open.map(({ requirement }) => requirement).reduce(withEvidence, facts))
      }),
      { numRuns: 25 },
    )
    expect(confirmed.yes).toBeGreaterThanOrEqual(25)
    expect(confirmed.no).toBeGreaterThan(5)
  }, 120_000)
})
