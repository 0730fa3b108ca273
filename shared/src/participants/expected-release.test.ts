import { describe, expect, it } from 'vitest'
import { expectedReleaseOn, horizonEnd, isHorizon } from './expected-release.ts'
import type { CustodyFacts } from './legal-stage.ts'

const today = '2026-11-24'
const stay = (legalStage: CustodyFacts['legalStage'], more: object = {}) => ({
  legalStage,
  isLife: false,
  furtherCasePending: false,
  endedOn: null,
  expectedReleaseOn: '2027-01-15',
  ...more,
})

describe('the expected release', () => {
  it.each([
    ['of who serves a sentence', [stay('SENTENCED')], '2027-01-15'],
    ['of who is on assimilation', [stay('ASSIMILATION')], '2027-01-15'],
    ['of who was never inside', [], null],
    ['of who left on conditions', [stay('CONDITIONAL_RELEASE')], null],
    ['of a stay that ended', [stay('SENTENCED', { endedOn: today })], null],
    [
      'of who came back',
      [stay('SENTENCED', { endedOn: '2026-10-01' }), stay('SENTENCED', { expectedReleaseOn: '2028-02-01' })],
      '2028-02-01',
    ],
    [
      'of who moved on since',
      [stay('SENTENCED'), stay('CONDITIONAL_LEAVE', { expectedReleaseOn: null })],
      null,
    ],
  ] as const)('%s', (_whose, episodes, on) => {
    expect(expectedReleaseOn(episodes, today)).toBe(on)
  })
})

describe('a horizon', () => {
  it('ends on the same day of the week, twelve or twenty-four weeks on', () => {
    expect(horizonEnd(12, today)).toBe('2027-02-16')
    expect(horizonEnd(24, today)).toBe('2027-05-11')
    expect([12, 24, 13, 0, -12].map(isHorizon)).toEqual([true, true, false, false, false])
  })
})
