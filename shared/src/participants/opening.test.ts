import { describe, expect, it } from 'vitest'
import { decideOpening } from './opening.ts'

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
