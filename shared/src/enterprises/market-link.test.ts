import { describe, expect, it } from 'vitest'
import { isSale, type MarketLink, marketIncome, marketLinkProblems } from './market-link.ts'

const TODAY = '2026-11-24'
const order: MarketLink = {
  kind: 'ORDER',
  counterparty: 'Koperasi Pasar Baru',
  startedOn: '2026-11-20',
  amount: 1_250_000,
}

describe('a way to customers', () => {
  it.each<[string, Partial<MarketLink>, string[]]>([
    ['an order with its sum', {}, []],
    ['an order of today', { startedOn: TODAY }, []],
    ['an order without a sum', { amount: null }, ['AMOUNT_MISSING']],
    ['an order of nothing', { amount: 0 }, ['AMOUNT_MISSING']],
    ['a fair whose sales nobody counted', { kind: 'FAIR', amount: null }, []],
    ['an order of tomorrow', { startedOn: '2026-11-25' }, ['DAY_AHEAD']],
    ['an order of another time', { startedOn: '2016-11-25' }, ['DAY_TOO_EARLY']],
    ['somebody without a name', { counterparty: '  ' }, ['NAME']],
    ['a sum below zero', { amount: -1 }, ['AMOUNT']],
    ['half a rupiah', { amount: 10.5 }, ['AMOUNT']],
  ])('takes or refuses %s', (_what, change, problems) => {
    expect(marketLinkProblems({ ...order, ...change }, TODAY).map(({ problem }) => problem)).toEqual(problems)
  })

  it('shows a sale only by what it brought, and counts what is unknown as nothing', () => {
    expect([order, { ...order, amount: null }, { ...order, amount: 0 }].map(isSale)).toEqual([
      true,
      false,
      false,
    ])
    expect(marketIncome([order, { amount: null }, { amount: 750_000 }])).toBe(2_000_000)
  })
})
