import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ROLES } from '../accounts/role.ts'
import { addDays } from '../participants/calendar.ts'
import {
  type ConsentFacts,
  consentInForce,
  decideWithdrawal,
  isInForce,
  problemsOfConsent,
} from './consent.ts'

const today = '2026-11-24'
const show = (facts: Partial<ConsentFacts> = {}): ConsentFacts => ({
  purpose: 'SHOW',
  givenOn: '2026-01-10',
  untilOn: '2027-01-10',
  isWithdrawn: false,
  ...facts,
})

describe('a consent', () => {
  it.each([
    ['on the day it was given', show({ givenOn: today }), true],
    ['on its last day', show({ untilOn: today }), true],
    ['a day after its last', show({ untilOn: '2026-11-23' }), false],
    ['before it was given', show({ givenOn: '2026-11-25' }), false],
    ['once withdrawn', show({ isWithdrawn: true }), false],
  ])('is in force %s: %o', (_when, consent, expected) => {
    expect(isInForce(consent, today)).toBe(expected)
  })

  it('counts for its own purpose alone, and the longest one counts', () => {
    const longer = show({ untilOn: '2027-03-01' })
    expect(consentInForce([show(), longer, show({ purpose: 'FOLLOW_UP' })], 'SHOW', today)).toBe(longer)
    expect(consentInForce([show()], 'INTRODUCE', today)).toBeNull()
  })

  const adult = { birthOn: '1990-01-01' }
  const child = { birthOn: '2010-01-01' }
  const given = { purpose: 'SHOW', givenOn: '2026-11-20', untilOn: '2027-11-20', givenBy: 'SELF' } as const
  it.each([
    ['an adult for twelve months', given, adult, []],
    ['a day more than twelve months', { ...given, untilOn: '2027-11-21' }, adult, ['LONGER_THAN_12_MONTHS']],
    ['the future', { ...given, givenOn: '2026-11-25' }, adult, ['GIVEN_IN_THE_FUTURE']],
    ['an end before the start', { ...given, untilOn: '2026-11-19' }, adult, ['ENDS_BEFORE_IT_STARTS']],
    ['a date that is none', { ...given, untilOn: '2027-02-30' }, adult, ['NOT_A_DAY']],
    ['a child alone', given, child, ['CHILD_NEEDS_GUARDIAN', 'CHILD_IS_NEVER_SHOWN']],
    ['a child by the guardian', { ...given, givenBy: 'GUARDIAN' }, child, ['CHILD_IS_NEVER_SHOWN']],
    ['a child for follow-up', { ...given, givenBy: 'GUARDIAN', purpose: 'FOLLOW_UP' }, child, []],
    ['a guardian for an adult', { ...given, givenBy: 'GUARDIAN' }, adult, ['ADULT_SPEAKS_FOR_SELF']],
    ['somebody of unknown age', given, { birthOn: null }, ['CHILD_NEEDS_GUARDIAN', 'CHILD_IS_NEVER_SHOWN']],
  ] as const)('of %s', (_whose, consent, person, problems) => {
    expect(problemsOfConsent(consent, person, today)).toEqual(problems)
  })
})

describe('withdrawing', () => {
  it.each([
    ['the person', { role: 'PERSON', isSelf: true }, { outcome: 'ENDS_NOW', via: 'PHONE' }],
    [
      'the person at the kiosk',
      { role: 'PERSON', isSelf: true, via: 'KIOSK' },
      { outcome: 'ENDS_NOW', via: 'KIOSK' },
    ],
    ['any staff member', { role: 'TRAINER', isSelf: false }, { outcome: 'ENDS_NOW', via: 'STAFF' }],
    ['another participant', { role: 'PERSON', isSelf: false }, { outcome: 'NOT_YOURS' }],
    ['an employer', { role: 'EMPLOYER', isSelf: false }, { outcome: 'NOT_YOURS' }],
  ] as const)('by %s', (_who, by, decision) => {
    expect(decideWithdrawal(show(), by, today)).toEqual(decision)
  })

  it('twice changes nothing', () => {
    expect(decideWithdrawal(show({ isWithdrawn: true }), { role: 'PERSON', isSelf: true }, today)).toEqual({
      outcome: 'ALREADY_ENDED',
    })
  })

  it('always ends what was in force, when the person asks', () => {
    const consents = fc.record({
      purpose: fc.constantFrom('SHOW' as const, 'INTRODUCE' as const, 'FOLLOW_UP' as const),
      givenOn: fc.integer({ min: -500, max: 20 }).map((days) => addDays(today, days)),
      untilOn: fc.integer({ min: -100, max: 365 }).map((days) => addDays(today, days)),
      isWithdrawn: fc.boolean(),
    })
    fc.assert(
      fc.property(consents, fc.constantFrom(...ROLES), (consent, role) => {
        const { outcome } = decideWithdrawal(consent, { role, isSelf: true }, today)
        expect(outcome).toBe(isInForce(consent, today) ? 'ENDS_NOW' : 'ALREADY_ENDED')
      }),
    )
  })
})
