import { describe, expect, it } from 'vitest'
import { VERIFICATION_STATES, verificationBlockers } from './verification.ts'

const whole = {
  nib: '1234567890123',
  wlkpNumber: 'W-1',
  visitedOn: '2026-10-01',
  termsAcceptedOn: '2026-10-02',
}
const nothing = { nib: '12', wlkpNumber: null, visitedOn: null, termsAcceptedOn: null }

describe('the verification of an employer', () => {
  it.each([
    ['APPLIED', 'APPLIED', false],
    ['APPLIED', 'VERIFIED', true],
    ['APPLIED', 'SUSPENDED', true],
    ['VERIFIED', 'APPLIED', false],
    ['VERIFIED', 'VERIFIED', false],
    ['VERIFIED', 'SUSPENDED', true],
    ['SUSPENDED', 'APPLIED', false],
    ['SUSPENDED', 'VERIFIED', true],
    ['SUSPENDED', 'SUSPENDED', false],
  ] as const)('goes from %s to %s: %s', (from, to, may) => {
    expect(verificationBlockers(from, to, whole).length === 0).toBe(may)
  })

  it('has a line above for every pair of states', () => {
    expect(VERIFICATION_STATES.length ** 2).toBe(9)
  })

  it('names everything that is missing at once', () => {
    expect(verificationBlockers('APPLIED', 'VERIFIED', nothing)).toEqual([
      'NIB_MISSING',
      'WLKP_MISSING',
      'NOT_VISITED',
      'TERMS_NOT_ACCEPTED',
    ])
  })

  it('can be taken away at once, whatever is missing', () => {
    expect(verificationBlockers('VERIFIED', 'SUSPENDED', nothing)).toEqual([])
  })
})
