import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bandOf, provinceOfRegion, supplyOf } from './supply.ts'

const people = (count: number, region: string, family = 'METAL') =>
  Array.from({ length: count }, () => ({ region, family }))

describe('the supply table', () => {
  it.each([
    [9, null],
    [10, 10],
    [19, 10],
    [99, 90],
    [149, 100],
    [499, 450],
    [1_999, 1_900],
    [12_345, 12_000],
  ])('tells %i as %s', (count, band) => {
    expect(bandOf(count)).toBe(band)
  })

  it('counts regencies under their province, and leaves wider cards and small cells out', () => {
    const { cells } = supplyOf([
      ...people(7, '32.73'),
      ...people(6, '32'),
      ...people(40, 'ID-JW'),
      ...people(9, '33.01'),
    ])
    expect(cells).toEqual([{ province: '32', family: 'METAL', atLeast: 10 }])
    expect(provinceOfRegion('ID-JW')).toBeNull()
  })

  it('never tells more than there is, and its totals are made of its cells alone', () => {
    const card = fc.record({
      region: fc.constantFrom('32.73', '32', '33.01', 'ID'),
      family: fc.constantFrom('METAL', 'FOOD'),
    })
    fc.assert(
      fc.property(fc.array(card, { maxLength: 400 }), (cards) => {
        const supply = supplyOf(cards)
        expect(supply.candidatesAtLeast).toBe(supply.cells.reduce((sum, cell) => sum + cell.atLeast, 0))
        for (const cell of supply.cells) {
          const there = cards.filter(
            (one) => one.family === cell.family && provinceOfRegion(one.region) === cell.province,
          ).length
          expect(cell.atLeast).toBeLessThanOrEqual(there)
          expect(cell.atLeast).toBeGreaterThanOrEqual(10)
        }
      }),
    )
  })
})
