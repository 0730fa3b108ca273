import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyFacts, TODAY, withEvidence } from './facts.fixture.ts'
import { type Answer, readinessOf } from './readiness.ts'
import { REQUIREMENTS } from './requirement.ts'
import { REQUIREMENT_SET_V1 as v1 } from './requirement-set.ts'

/** The first rules, or some of them: what is left out is not asked. */
const anySet = fc.subarray([...REQUIREMENTS], { minLength: 1 }).map((asked) => ({
  ...v1,
  rules: {
    EMPLOYMENT: v1.rules.EMPLOYMENT.filter(({ requirement }) => asked.includes(requirement)),
    ENTERPRISE: v1.rules.ENTERPRISE.filter(({ requirement }) => asked.includes(requirement)),
  },
}))

const isOpen = ({ state }: Answer) => state === 'ALMOST' || state === 'NOT_MET'
const answered = { numRuns: 2_000 }

describe('readiness, whatever the facts and the rules', () => {
  it('is complete exactly when nothing is listed as open, and names the next step exactly when something is', () => {
    fc.assert(
      fc.property(anyFacts, anySet, (facts, set) => {
        const { answers, isComplete, nextStep } = readinessOf(facts, set, TODAY)
        expect(answers.map(({ requirement }) => requirement)).toEqual(
          set.rules[facts.pathway].map(({ requirement }) => requirement),
        )
        const open = answers.filter(isOpen).map(({ requirement }) => requirement)
        expect(isComplete).toBe(open.length === 0)
        expect(nextStep === null).toBe(isComplete)
        if (nextStep) expect(open).toContain(nextStep.requirement)
      }),
      answered,
    )
  })

  it('becomes complete by exactly the listed items, and by no fewer', () => {
    fc.assert(
      fc.property(anyFacts, anySet, (facts, set) => {
        const open = readinessOf(facts, set, TODAY)
          .answers.filter(isOpen)
          .map(({ requirement }) => requirement)
        expect(readinessOf(open.reduce(withEvidence, facts), set, TODAY).isComplete).toBe(true)
        // On the way to a business a review of skills answers for the exam as well; there fewer may do.
        if (facts.pathway === 'ENTERPRISE') return
        for (const left of open) {
          const others = open.filter((requirement) => requirement !== left)
          const { answers } = readinessOf(others.reduce(withEvidence, facts), set, TODAY)
          expect(answers.filter(isOpen).map(({ requirement }) => requirement)).toEqual([left])
        }
      }),
      answered,
    )
  })

  it('never gets worse by evidence of today', () => {
    fc.assert(
      fc.property(anyFacts, anySet, fc.constantFrom(...REQUIREMENTS), (facts, set, requirement) => {
        const before = readinessOf(facts, set, TODAY).answers.filter((answer) => !isOpen(answer))
        const after = readinessOf(withEvidence(facts, requirement), set, TODAY)
        for (const { requirement: kept } of before)
          expect(after.answers.filter(isOpen).map((answer) => answer.requirement)).not.toContain(kept)
      }),
      answered,
    )
  })

  it('does not depend on the order in which the same day was written down, but for the same requirement', () => {
    fc.assert(
      fc.property(anyFacts, anySet, (facts, set) => {
        const records = REQUIREMENTS.flatMap((requirement) =>
          facts.records.filter((record) => record.requirement === requirement),
        )
        expect(readinessOf({ ...facts, records }, set, TODAY)).toEqual(readinessOf(facts, set, TODAY))
      }),
      answered,
    )
  })
})
