import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isTrading, TRADING_SIGNS } from './trading.ts'

describe('a business', () => {
  it('trades by registration and any one sign, and by nothing less', () => {
    fc.assert(
      fc.property(fc.boolean(), fc.subarray([...TRADING_SIGNS]), (isRegistered, signs) => {
        expect(isTrading({ isRegistered, signs: new Set(signs) })).toBe(isRegistered && signs.length > 0)
      }),
    )
  })
})
