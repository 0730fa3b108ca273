import { describe, expect, it } from 'vitest'
import { problemsOfRecording, type SignedConsent } from './recording.ts'

const TODAY = '2026-11-24'
const signed: SignedConsent = {
  purpose: 'SHOW',
  givenOn: '2026-11-20',
  untilOn: '2027-11-20',
  channel: 'PAPER',
  givenBy: 'SELF',
  witnessOffice: 'PROBATION_OFFICE',
}
const adult = { birthOn: '1990-01-01', isSelf: false, withdrawnOn: null }

describe('a consent that is written down', () => {
  it.each([
    ['as it was signed', {}, adult, []],
    ['a month after it was signed', { givenOn: '2026-10-25', untilOn: '2027-10-25' }, adult, []],
    [
      'longer after it was signed',
      { givenOn: '2026-10-24', untilOn: '2027-10-24' },
      adult,
      ['SIGNED_TOO_LONG_AGO'],
    ],
    [
      'before it was signed',
      { givenOn: '2026-11-25', untilOn: '2027-11-25' },
      adult,
      ['GIVEN_IN_THE_FUTURE'],
    ],
    ['without a witness', { witnessOffice: null }, adult, ['WITNESS_NEEDED']],
    ['by staff as if by the own screen', { channel: 'ELECTRONIC' }, adult, ['CHANNEL_NOT_YOURS']],
    [
      'by the person on the own screen',
      { channel: 'ELECTRONIC', givenOn: TODAY, untilOn: '2027-11-24', witnessOffice: null },
      { ...adult, isSelf: true },
      [],
    ],
    [
      'by the person for a day before',
      { channel: 'ELECTRONIC', givenOn: '2026-11-23', untilOn: '2027-11-23', witnessOffice: null },
      { ...adult, isSelf: true },
      ['SIGNED_TOO_LONG_AGO'],
    ],
    ['by the person as paper', { givenOn: TODAY }, { ...adult, isSelf: true }, ['CHANNEL_NOT_YOURS']],
    ['for an introduction', { purpose: 'INTRODUCE' }, adult, ['ASKED_ELSEWHERE']],
    ['for thirteen months', { untilOn: '2027-12-20' }, adult, ['LONGER_THAN_12_MONTHS']],
    ['for a child', { givenBy: 'GUARDIAN' }, { ...adult, birthOn: '2011-01-01' }, ['CHILD_IS_NEVER_SHOWN']],
    [
      'from a sheet older than a withdrawal',
      {},
      { ...adult, withdrawnOn: '2026-11-21' },
      ['SIGNED_BEFORE_WITHDRAWAL'],
    ],
    [
      'from a sheet of the day of a withdrawal, which may be the older of the two',
      {},
      { ...adult, withdrawnOn: '2026-11-20' },
      ['SIGNED_BEFORE_WITHDRAWAL'],
    ],
    ['anew after a withdrawal', {}, { ...adult, withdrawnOn: '2026-11-19' }, []],
    [
      'anew on the day of a withdrawal',
      { givenOn: TODAY, untilOn: '2027-11-24' },
      { ...adult, withdrawnOn: TODAY },
      [],
    ],
    [
      'by a child in the name of the guardian',
      {
        purpose: 'FOLLOW_UP',
        channel: 'ELECTRONIC',
        givenOn: TODAY,
        untilOn: '2027-11-24',
        givenBy: 'GUARDIAN',
      },
      { ...adult, birthOn: '2011-01-01', isSelf: true },
      ['GUARDIAN_SIGNS_ON_PAPER'],
    ],
    ['without a day', { givenOn: '2026-02-30' }, adult, ['NOT_A_DAY']],
  ] as const)('%s', (_how, change, person, problems) => {
    expect(problemsOfRecording({ ...signed, ...change }, person, TODAY)).toEqual(problems)
  })
})
