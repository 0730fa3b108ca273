import { describe, expect, it } from 'vitest'
import { ROLES } from '../accounts/role.ts'
import { decideLookup, decideOpening, opensFiles } from './opening.ts'

const facts = { reason: 'menyiapkan kepulangan', isThere: true, hasFreshSecondFactor: true, openedInADay: 0 }

describe('opening a file', () => {
  it.each([
    ['with a reason and a second factor', {}, []],
    ['as the tenth of the day', { openedInADay: 9 }, []],
    ['as the eleventh of the day', { openedInADay: 10 }, ['TOO_MANY']],
    ['with blanks for a reason', { reason: '              ' }, ['REASON']],
    ['with dots for a reason', { reason: '..............' }, ['REASON']],
    ['with signs that nobody sees', { reason: '\u200b'.repeat(30) }, ['REASON']],
    ['with a very long reason', { reason: 'a'.repeat(501) }, ['REASON']],
    ['of nobody', { isThere: false }, ['NOT_FOUND']],
    [
      'without a second factor and without a reason',
      { hasFreshSecondFactor: false, reason: '' },
      ['SECOND_FACTOR', 'REASON'],
    ],
  ] as const)('%s: %j', (_how, change, problems) => {
    expect(decideOpening({ ...facts, ...change })).toEqual(problems)
  })
})

describe('looking up a file by its register number', () => {
  it.each([
    ['with a second factor', true, 0, []],
    ['as the fiftieth of the day', true, 49, []],
    ['as the fifty-first of the day', true, 50, ['TOO_MANY_LOOKUPS']],
    ['without a second factor', false, 50, ['SECOND_FACTOR', 'TOO_MANY_LOOKUPS']],
  ] as const)('%s', (_how, hasFreshSecondFactor, lookedUpInADay, problems) => {
    expect(decideLookup({ hasFreshSecondFactor, lookedUpInADay })).toEqual(problems)
  })
})

it('files are opened by those who have no posting to a unit, and by nobody else', () => {
  expect(ROLES.filter(opensFiles)).toEqual(['SUPERVISOR', 'ADMINISTRATOR', 'PROTECTION_OFFICER'])
})
