import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  decentWork,
  meetsMinimum,
  PLACEMENT_KIND_WORDS,
  PLACEMENT_KINDS,
  type WorkFacts,
} from './placement.ts'

const full: WorkFacts = {
  wage: 4_750_000,
  minimumWage: 4_209_309,
  hoursPerWeek: 40,
  hasWrittenContract: true,
  hasSocialInsurance: true,
}

describe('a placement', () => {
  it.each([
    ['above the minimum', {}, true],
    ['at the minimum', { wage: 4_209_309 }, true],
    ['a rupiah below', { wage: 4_209_308 }, false],
    ['half the hours for half the minimum', { wage: 2_104_655, hoursPerWeek: 20 }, true],
    ['a full week at half the minimum', { wage: 2_104_655, hoursPerWeek: 36 }, false],
    ['an unknown wage', { wage: null }, null],
    ['a region without a known minimum', { minimumWage: null }, null],
    ['unknown hours, which are taken for full', { wage: 2_104_655, hoursPerWeek: null }, false],
  ] as const)('pays %s', (_what, facts, expected) => {
    expect(meetsMinimum({ ...full, ...facts })).toBe(expected)
  })

  it('says of each fact of decent work whether it is kept, and leaves the unknown unknown', () => {
    expect(decentWork(full)).toEqual({ WAGE: true, HOURS: true, CONTRACT: true, INSURANCE: true })
    expect(
      decentWork({
        wage: null,
        minimumWage: 1,
        hoursPerWeek: 54,
        hasWrittenContract: null,
        hasSocialInsurance: false,
      }),
    ).toEqual({ WAGE: null, HOURS: false, CONTRACT: null, INSURANCE: false })
  })

  it('that pays more is never worse off', () => {
    const money = fc.integer({ min: 1, max: 20_000_000 })
    fc.assert(
      fc.property(
        money,
        money,
        fc.integer({ min: 0, max: 5_000_000 }),
        fc.integer({ min: 1, max: 84 }),
        (wage, minimum, more, hours) => {
          const facts = { ...full, wage, minimumWage: minimum, hoursPerWeek: hours }
          if (meetsMinimum(facts)) expect(meetsMinimum({ ...facts, wage: wage + more })).toBe(true)
        },
      ),
    )
  })

  it('has words for every kind', () => {
    expect(Object.keys(PLACEMENT_KIND_WORDS)).toEqual([...PLACEMENT_KINDS])
  })
})
