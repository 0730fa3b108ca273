import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { HIGHEST_PRICE, MOST_UNITS, planGaps, planProblems } from './check-plan.ts'
import {
  type BusinessPlan,
  breakEvenUnits,
  fixedCostOf,
  marginOf,
  paybackMonth,
  projectionOf,
} from './plan.ts'

const lele: BusinessPlan = {
  customers: 'Warung pecel lele di sekitar pasar',
  product: 'Lele segar, dibersihkan sesuai pesanan',
  place: 'Diantar tiap pagi',
  unitName: 'kilogram',
  price: 26_000,
  unitCost: 18_000,
  fixedCosts: [
    { kind: 'RENT', amount: 400_000 },
    { kind: 'TRANSPORT', amount: 300_000 },
  ],
  startCost: 5_000_000,
  monthlyUnits: [0, 60, 120, 180, 240, 260, 260, 260, 260, 260, 260, 260],
}

const amount = fc.nat({ max: HIGHEST_PRICE })
const anyPlan: fc.Arbitrary<BusinessPlan> = fc.record({
  customers: fc.constant('Tetangga'),
  product: fc.constant('Keripik'),
  place: fc.constant('Warung'),
  unitName: fc.constant('bungkus'),
  price: amount,
  unitCost: amount,
  fixedCosts: fc.array(fc.record({ kind: fc.constantFrom('RENT' as const, 'OTHER' as const), amount }), {
    maxLength: 12,
  }),
  startCost: amount,
  monthlyUnits: fc.array(fc.nat({ max: MOST_UNITS }), { minLength: 12, maxLength: 12 }),
})

describe('a business plan', () => {
  it.each<[string, Partial<BusinessPlan>, number | null]>([
    ['700,000 fixed and 8,000 a piece: 87.5, so 88 pieces', {}, 88],
    ['nothing fixed: nothing is lost from the first piece', { fixedCosts: [] }, 0],
    ['a piece that costs what it brings never pays the rent', { unitCost: 26_000 }, null],
    ['a piece that costs more than it brings', { unitCost: 27_000 }, null],
    ['nothing fixed, but a loss on each piece', { unitCost: 27_000, fixedCosts: [] }, null],
  ])('breaks even by %s', (_what, change, units) => {
    expect(breakEvenUnits({ ...lele, ...change })).toBe(units)
  })

  it('says each month what comes in, what goes out and what is left', () => {
    const months = projectionOf(lele)
    expect(months[0]).toEqual({
      month: 1,
      units: 0,
      revenue: 0,
      costs: 700_000,
      profit: -700_000,
      cumulative: -5_700_000,
    })
    expect(months[4]).toEqual({
      month: 5,
      units: 240,
      revenue: 6_240_000,
      costs: 5_020_000,
      profit: 1_220_000,
      cumulative: -3_700_000,
    })
    expect(paybackMonth(months)).toBe(8)
    expect(paybackMonth(projectionOf({ ...lele, startCost: 50_000_000 }))).toBeNull()
    expect(paybackMonth(projectionOf({ ...lele, startCost: 0, fixedCosts: [] }))).toBe(1)
  })

  it('adds up: what is left at the end is all sales less all costs less the start', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const months = projectionOf(plan)
        const sum = (pick: (month: (typeof months)[number]) => number) =>
          months.reduce((total, month) => total + pick(month), 0)
        expect(months.at(-1)?.cumulative).toBe(sum((m) => m.revenue) - sum((m) => m.costs) - plan.startCost)
        for (const month of months) expect(Number.isSafeInteger(month.cumulative)).toBe(true)
      }),
    )
  })

  it('loses nothing at its break-even, and something one piece below', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const units = breakEvenUnits(plan)
        const profit = (pieces: number) => pieces * marginOf(plan) - fixedCostOf(plan)
        if (units === null) expect(marginOf(plan)).toBeLessThanOrEqual(0)
        else expect(profit(units)).toBeGreaterThanOrEqual(0)
        if (units !== null && units > 0) expect(profit(units - 1)).toBeLessThan(0)
      }),
    )
  })

  it('may be saved half-written, and says what it lacks', () => {
    const half = { ...lele, customers: '', price: 0, monthlyUnits: Array<number>(12).fill(0) }
    expect(planProblems(half)).toEqual([])
    expect(planGaps(half)).toEqual(['customers', 'price', 'monthlyUnits'])
    expect(planGaps(lele)).toEqual([])
  })

  it.each<[string, Partial<BusinessPlan>, string, string]>([
    ['more than a page of words', { customers: 'a'.repeat(601) }, 'TEXT', 'customers'],
    ['signs that nobody sees', { product: 'lele\u202E' }, 'TEXT', 'product'],
    ['a price below zero', { price: -1 }, 'AMOUNT', 'price'],
    ['half a rupiah', { unitCost: 0.5 }, 'AMOUNT', 'unitCost'],
    [
      'a cost beyond reason',
      { fixedCosts: [{ kind: 'RENT', amount: 1_000_000_001 }] },
      'AMOUNT',
      'fixedCosts',
    ],
    ['eleven months', { monthlyUnits: Array<number>(11).fill(1) }, 'MONTHS', 'monthlyUnits'],
    ['half a piece', { monthlyUnits: [0.5, ...Array<number>(11).fill(1)] }, 'UNITS', 'monthlyUnits'],
  ])('is not saved with %s', (_what, change, problem, field) => {
    expect(planProblems({ ...lele, ...change })).toEqual([{ problem, field }])
  })

  it('takes words in several lines, scripts and pictures', () => {
    expect(planProblems({ ...lele, customers: 'Pagi: pasar\nSore: الجيران 🐟' })).toEqual([])
  })
})
