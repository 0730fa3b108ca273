import { describe, expect, it } from 'vitest'
import { endOfOverlap, isPossibleExpiry, keyState, latestExpiry, scopesOpenTo } from './api-key.ts'

const today = '2026-11-24'

describe('the life of an API key', () => {
  it.each([
    ['2027-11-24', 'LIVE'],
    ['2026-12-25', 'LIVE'],
    ['2026-12-24', 'EXPIRING'],
    ['2026-11-24', 'EXPIRING'],
    ['2026-11-23', 'EXPIRED'],
  ] as const)('that ends on %s is %s today', (expiresOn, state) => {
    expect(keyState({ expiresOn, revokedAt: null }, today)).toBe(state)
  })

  it('is over once it was revoked, whatever its last day', () => {
    expect(keyState({ expiresOn: '2027-11-24', revokedAt: new Date(0) }, today)).toBe('REVOKED')
    expect(keyState({ expiresOn: '2020-01-01', revokedAt: new Date(0) }, today)).toBe('REVOKED')
  })

  it.each([
    ['2026-11-24', '2027-11-24'],
    ['2028-02-29', '2029-02-28'],
    ['2027-02-28', '2028-02-28'],
    ['2026-12-31', '2027-12-31'],
  ])('made on %s lasts until %s at the longest', (from, until) => {
    expect(latestExpiry(from)).toBe(until)
    expect(isPossibleExpiry(until, from)).toBe(true)
  })

  it('never starts in the past nor lasts longer than twelve months', () => {
    expect(isPossibleExpiry('2026-11-23', today)).toBe(false)
    expect(isPossibleExpiry('2027-11-25', today)).toBe(false)
    expect(isPossibleExpiry(today, today)).toBe(true)
  })

  it('overlaps its successor for two weeks, but never outlives its own end', () => {
    expect(endOfOverlap('2027-06-30', today)).toBe('2026-12-08')
    expect(endOfOverlap('2026-11-30', today)).toBe('2026-11-30')
  })

  it('opens cards only to a verified employer', () => {
    expect(scopesOpenTo(false)).toEqual(['supply'])
    expect(scopesOpenTo(true)).toContain('cards')
  })
})
