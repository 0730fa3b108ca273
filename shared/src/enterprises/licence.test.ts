import { describe, expect, it } from 'vitest'
import { checklistOf, isRegisteredOn, type Licence, licenceProblems } from './licence.ts'

const TODAY = '2026-11-24'
const nib: Licence = { kind: 'NIB', state: 'HELD', number: '1234567890123', validUntilOn: null }
const pirt: Licence = { kind: 'PIRT', state: 'HELD', number: 'P-IRT 2103', validUntilOn: '2026-11-23' }

describe('the papers of a business', () => {
  it('are a list of all kinds, also of those that nobody has begun', () => {
    expect(checklistOf([nib, pirt], TODAY)).toEqual([
      { kind: 'NIB', state: 'HELD' },
      { kind: 'PIRT', state: 'ENDED' },
      { kind: 'HALAL', state: 'NOT_STARTED' },
    ])
  })

  it('are valid until and on their last day', () => {
    expect(checklistOf([pirt], '2026-11-23')[1]?.state).toBe('HELD')
  })

  it.each<[string, readonly Licence[], boolean]>([
    ['with its number', [nib], true],
    ['not by a home food licence', [pirt], false],
    ['not while the number is at the office', [{ ...nib, state: 'AT_OFFICE', number: null }], false],
    ['not by nothing', [], false],
  ])('register it %s', (_what, licences, expected) => {
    expect(isRegisteredOn(licences, TODAY)).toBe(expected)
  })

  it.each<[string, Licence, string[]]>([
    ['a number with its thirteen figures', nib, []],
    ['a number in groups', { ...nib, number: '1234 5678 90123' }, []],
    ['twelve figures', { ...nib, number: '123456789012' }, ['NUMBER']],
    ['a paper without its number', { ...nib, number: null }, ['NUMBER_MISSING']],
    ['a number without its paper', { ...nib, state: 'AT_OFFICE' }, ['NUMBER_WITHOUT_PAPER']],
    ['a business that needs no number', { ...nib, state: 'NOT_NEEDED', number: null }, ['NEEDED']],
    [
      'a business that needs no halal certificate',
      { kind: 'HALAL', state: 'NOT_NEEDED', number: null, validUntilOn: null },
      [],
    ],
    [
      'an end without a paper',
      { kind: 'PIRT', state: 'AT_OFFICE', number: null, validUntilOn: TODAY },
      ['DAY'],
    ],
  ])('take or refuse %s', (_what, licence, problems) => {
    expect(licenceProblems(licence).map(({ problem }) => problem)).toEqual(problems)
  })
})
