import { describe, expect, it } from 'vitest'
import { ROLES } from '../accounts/role.ts'
import { ANSWERS, answerWay, enderFor, moverFor, stepOfAnswer } from './answer.ts'
import { INTRODUCTION_TRANSITIONS } from './transitions.ts'

describe("a person's answer", () => {
  it('is given by the person, or written down by three roles of the own unit', () => {
    const who = (by: { isSelf: boolean; isOwnUnit: boolean }) =>
      ROLES.filter((role) => moverFor({ role, ...by }) !== null)
    expect(who({ isSelf: true, isOwnUnit: false })).toEqual(['PERSON'])
    expect(who({ isSelf: false, isOwnUnit: true })).toEqual([
      'OFFICER',
      'PLACEMENT_OFFICER',
      'PROBATION_OFFICER',
    ])
    expect(who({ isSelf: false, isOwnUnit: false })).toEqual([])
  })

  it('can be ended by the person and by any staff member on the word of the person', () => {
    expect(ROLES.filter((role) => enderFor({ role, isSelf: true }) === 'PERSON')).toEqual(['PERSON'])
    expect(ROLES.filter((role) => enderFor({ role, isSelf: false }) === null)).toEqual([
      'PUBLIC',
      'SUPPLY_KEY',
      'EMPLOYER_KEY',
      'ADVICE_KEY',
      'EMPLOYER',
      'PERSON',
    ])
  })

  it('is a move that the table knows', () => {
    for (const answer of ANSWERS) {
      const { to, reason } = stepOfAnswer(answer)
      expect(
        INTRODUCTION_TRANSITIONS.some(
          (one) =>
            one.from === 'REQUESTED' &&
            one.to === to &&
            one.reasons.includes(reason) &&
            one.by.includes('PERSON'),
        ),
      ).toBe(true)
    }
  })

  it('comes by phone from the person and on paper through staff, when nobody says otherwise', () => {
    expect(answerWay('PERSON', null)).toBe('PHONE')
    expect(answerWay('STAFF', null)).toBe('PAPER')
    expect(answerWay('PERSON', 'KIOSK')).toBe('KIOSK')
  })
})
