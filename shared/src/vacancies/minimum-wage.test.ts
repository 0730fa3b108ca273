import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type MinimumWage, minimumWageIn, wageWarningOf } from './minimum-wage.ts'

const WAGES: MinimumWage[] = [
  { province: '32', year: 2025, monthly: 2_191_232 },
  { province: '32', year: 2026, monthly: 2_317_601 },
  { province: '31', year: 2026, monthly: 5_729_876 },
]

describe('the minimum wage', () => {
  it.each<[string, number, number | null]>([
    ['32.77', 2026, 2_317_601],
    ['32', 2026, 2_317_601],
    ['32.77', 2025, 2_191_232],
    // A new year of which no decree is loaded yet: the latest one still says something.
    ['32.77', 2027, 2_317_601],
    ['32.77', 2024, null],
    ['31.71', 2026, 5_729_876],
    ['33.74', 2026, null],
    ['ID-JW', 2026, null],
    ['ID', 2026, null],
  ])('of %s in %i is %s', (region, year, monthly) => {
    expect(minimumWageIn(WAGES, region, year)?.monthly ?? null).toBe(monthly)
  })

  it.each<[string, number, number, { shortBy: number; isWhollyBelow: boolean } | null]>([
    ['at it', 2_317_601, 2_317_601, null],
    ['one rupiah below', 2_317_600, 2_317_600, { shortBy: 1, isWhollyBelow: true }],
    ['a range across it', 2_000_000, 3_000_000, { shortBy: 317_601, isWhollyBelow: false }],
  ])('warns of a wage %s as it should', (_, wageFrom, wageTo, expected) => {
    const warning = wageWarningOf({ wageFrom, wageTo, region: '32.77' }, WAGES, 2026)
    expect(warning && { shortBy: warning.shortBy, isWhollyBelow: warning.isWhollyBelow }).toEqual(expected)
  })

  it('warns of a wage exactly when it starts below', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_000_000 }), fc.nat(1_000_000), (wageFrom, more) => {
        const offer = { wageFrom, wageTo: wageFrom + more, region: '31.71' }
        const warning = wageWarningOf(offer, WAGES, 2026)
        expect(warning !== null).toBe(wageFrom < 5_729_876)
        expect(wageFrom + (warning?.shortBy ?? 0)).toBe(Math.max(wageFrom, 5_729_876))
      }),
    )
  })

  it('warns of nothing where no minimum is known', () => {
    expect(wageWarningOf({ wageFrom: 1, wageTo: 1, region: '33.74' }, WAGES, 2026)).toBeNull()
  })
})
