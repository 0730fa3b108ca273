import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { demandBand, demandOf, type UnmetVacancy } from './demand.ts'

const unmet = (employer: string, region = '32.77', family = 'METAL'): UnmetVacancy => ({
  employer,
  region,
  family,
})

describe('demand', () => {
  it('is told from three employers up, in bands', () => {
    expect([0, 1, 2, 3, 4, 5, 9, 10, 19, 20, 57].map(demandBand)).toEqual([
      null,
      null,
      null,
      3,
      3,
      5,
      5,
      10,
      10,
      20,
      50,
    ])
  })

  it('counts an employer once in a cell, and a regency in its province', () => {
    expect(demandOf([unmet('a'), unmet('a', '32.73'), unmet('b', '32.16')])).toEqual([])
    expect(demandOf([unmet('a'), unmet('a', '32.73'), unmet('b', '32.16'), unmet('c')])).toEqual([
      { province: '32', family: 'METAL', employersAtLeast: 3 },
    ])
    expect(demandOf([unmet('a'), unmet('b', '33.74'), unmet('c', '32.77', 'FOOD')])).toEqual([])
  })

  it('never tells of one or two employers, whatever they look for', () => {
    const vacancies = fc.array(
      fc.record({
        employer: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
        region: fc.constantFrom('32.77', '32.73', '33.74'),
        family: fc.constantFrom('METAL', 'FOOD'),
      }),
    )
    fc.assert(
      fc.property(vacancies, (all) => {
        for (const { province, family, employersAtLeast } of demandOf(all)) {
          const who = all.filter((one) => one.region.startsWith(province) && one.family === family)
          const count = new Set(who.map(({ employer }) => employer)).size
          expect(count).toBeGreaterThanOrEqual(3)
          expect(employersAtLeast).toBeLessThanOrEqual(count)
        }
      }),
    )
  })
})
