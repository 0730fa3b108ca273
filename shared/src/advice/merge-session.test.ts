import fc from 'fast-check'
import { expect, it } from 'vitest'
import { mergeSessions } from './merge-session.ts'
import { ADVICE_TOPICS, BUSINESS_TRENDS, SESSION_MEDIA } from './session.ts'
import type { SessionContent } from './session-log.ts'

const content: fc.Arbitrary<SessionContent> = fc.record({
  outcome: fc.constantFrom('HELD', 'NOT_HELD'),
  startsAt: fc.constantFrom('2026-11-24T02:00:00Z', '2026-11-23T02:00:00Z'),
  medium: fc.constantFrom(...SESSION_MEDIA),
  notHeldBy: fc.constantFrom(null, 'FACILITY', 'PROVIDER'),
  contactMinutes: fc.nat(3),
  preparationMinutes: fc.nat(3),
  travelMinutes: fc.nat(3),
  topics: fc.subarray([...ADVICE_TOPICS]).map((topics) => topics.toSorted()),
  advice: fc.constantFrom('', 'Saran', 'Saran lain'),
  trend: fc.constantFrom(null, ...BUSINESS_TRENDS),
  conflictOfInterest: fc.constantFrom('', 'Saudara'),
})

it('what only one side changed is that side’s', () => {
  fc.assert(
    fc.property(content, content, (base, yours) => {
      expect(mergeSessions(base, yours, base)).toEqual({ content: yours, conflicts: [] })
      expect(mergeSessions(base, base, yours)).toEqual({ content: yours, conflicts: [] })
    }),
  )
})

it('the order of two devices changes nothing but whose side is called whose', () => {
  fc.assert(
    fc.property(content, content, content, (base, a, b) => {
      const [ab, ba] = [mergeSessions(base, a, b), mergeSessions(base, b, a)]
      expect(ab.conflicts.map(({ field, yours, theirs }) => [field, yours, theirs])).toEqual(
        ba.conflicts.map(({ field, yours, theirs }) => [field, theirs, yours]),
      )
      if (ab.conflicts.length === 0) expect(ab.content).toEqual(ba.content)
    }),
  )
})

it('no value is lost: each field is one side’s, or told with both', () => {
  fc.assert(
    fc.property(content, content, content, (base, yours, theirs) => {
      const merged = mergeSessions(base, yours, theirs)
      for (const field of Object.keys(base) as (keyof SessionContent)[]) {
        if (field === 'topics') continue
        const isConflict = merged.conflicts.some((conflict) => conflict.field === field)
        const changed = [yours, theirs]
          .filter((side) => side[field] !== base[field])
          .map((side) => side[field])
        expect(isConflict).toBe(new Set(changed).size === 2)
        if (!isConflict) expect(merged.content[field]).toBe(changed.length > 0 ? changed[0] : base[field])
      }
      for (const topic of ADVICE_TOPICS) {
        const [was, mine, other] = [base, yours, theirs].map(({ topics }) => topics.includes(topic))
        expect(merged.content.topics.includes(topic)).toBe(mine === was ? other : mine)
      }
    }),
  )
})

it('both sides of a conflict are told', () => {
  const base = fc.sample(content, { numRuns: 1, seed: 1 })[0]!
  const merged = mergeSessions({ ...base, advice: 'A' }, { ...base, advice: 'B' }, { ...base, advice: 'C' })
  expect(merged.conflicts).toEqual([{ field: 'advice', yours: 'B', theirs: 'C' }])
  expect(merged.content.advice).toBe('C')
})
