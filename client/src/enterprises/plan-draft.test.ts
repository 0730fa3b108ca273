import { describe, expect, test } from 'vitest'
import { draftOf, planOf } from './plan-draft.ts'

const WORDS = { units: 'Angka saja.' }

describe('a business plan that is typed', () => {
  test.each([
    ['12.500', 12_500],
    ['12,500', 12_500],
    ['Rp 12.500,-', 12_500],
    ['12,5 ribu', 12_500],
    ['', 0],
  ])('reads a price of "%s" as Indonesians mean it', (price, value) => {
    const { plan, refusals } = planOf({ ...draftOf(null), price }, WORDS)
    expect(refusals).toEqual([])
    expect(plan.price).toBe(value)
  })

  test('names each field that can not be read, and keeps the others', () => {
    const draft = draftOf(null)
    const { plan, refusals } = planOf(
      {
        ...draft,
        price: '12.5',
        fixedCosts: { ...draft.fixedCosts, RENT: 'sewa', WAGES: '500rb' },
        monthlyUnits: draft.monthlyUnits.map((_, at) => (at === 3 ? 'banyak' : '1.200')),
      },
      WORDS,
    )
    expect(refusals.map(({ path }) => path?.[0])).toEqual(['price', 'RENT', 'month3'])
    expect(plan.fixedCosts).toEqual([{ kind: 'WAGES', amount: 500_000 }])
    expect(plan.monthlyUnits.filter((units) => units === 1_200)).toHaveLength(11)
  })
})
