import { describe, expect, it } from 'vitest'
import { ORGANISATION_KIND_WORDS, ORGANISATION_KINDS } from './organisation-kind.ts'
import {
  decideVerification,
  type EmployerFacts,
  isNib,
  nextVerifications,
  VERIFICATION_REASON_WORDS,
  VERIFICATION_STATE_WORDS,
  VERIFICATION_STATES,
  VERIFICATION_TRANSITIONS,
  type VerificationBlocker,
  type VerificationReason,
  type VerificationState,
} from './verification.ts'

const GOOD: EmployerFacts = {
  nib: '1234567890123',
  wlkpNumber: '40111.20260101.0001',
  visitedOn: '2026-10-01',
  termsAcceptedOn: '2026-10-02',
}

type Case = [
  title: string,
  from: VerificationState,
  to: VerificationState,
  role: string,
  reason: VerificationReason,
  facts: Partial<EmployerFacts>,
  blockers: VerificationBlocker[],
]

const CASES: Case[] = [
  ['an administrator verifies who was checked', 'APPLIED', 'VERIFIED', 'ADMINISTRATOR', 'CHECKED', {}, []],
  [
    'nobody is verified without a visit',
    'APPLIED',
    'VERIFIED',
    'ADMINISTRATOR',
    'CHECKED',
    { visitedOn: null },
    ['VISITED'],
  ],
  ['a short NIB is no NIB', 'APPLIED', 'VERIFIED', 'ADMINISTRATOR', 'CHECKED', { nib: '123' }, ['NIB_VALID']],
  [
    'a blank WLKP number is none',
    'APPLIED',
    'VERIFIED',
    'ADMINISTRATOR',
    'CHECKED',
    { wlkpNumber: ' ' },
    ['WLKP_GIVEN'],
  ],
  [
    'terms must be accepted',
    'SUSPENDED',
    'VERIFIED',
    'ADMINISTRATOR',
    'CLEARED',
    { termsAcceptedOn: null },
    ['TERMS_ACCEPTED'],
  ],
  [
    'the protection officer can stop an employer',
    'VERIFIED',
    'SUSPENDED',
    'PROTECTION_OFFICER',
    'MISUSE_OF_DATA',
    {},
    [],
  ],
  [
    'the protection officer lets nobody in',
    'APPLIED',
    'VERIFIED',
    'PROTECTION_OFFICER',
    'CHECKED',
    {},
    ['ROLE'],
  ],
  ['an employer does not verify itself', 'APPLIED', 'VERIFIED', 'EMPLOYER', 'CHECKED', {}, ['ROLE']],
  [
    'stopping asks for no papers',
    'VERIFIED',
    'SUSPENDED',
    'ADMINISTRATOR',
    'COMPLAINT',
    { nib: null, visitedOn: null },
    [],
  ],
  ['a reason must fit the move', 'VERIFIED', 'SUSPENDED', 'ADMINISTRATOR', 'CHECKED', {}, ['REASON']],
  [
    'nobody goes back to applying unsuspended',
    'VERIFIED',
    'APPLIED',
    'ADMINISTRATOR',
    'APPLIED_AGAIN',
    {},
    ['NO_SUCH_MOVE'],
  ],
  [
    'verified is not verified again',
    'VERIFIED',
    'VERIFIED',
    'ADMINISTRATOR',
    'CHECKED',
    {},
    ['NO_SUCH_MOVE'],
  ],
  [
    'everything that is missing is said at once',
    'APPLIED',
    'VERIFIED',
    'OFFICER',
    'COMPLAINT',
    { nib: null, wlkpNumber: null, visitedOn: null, termsAcceptedOn: null },
    ['ROLE', 'NIB_VALID', 'WLKP_GIVEN', 'VISITED', 'TERMS_ACCEPTED', 'REASON'],
  ],
]

describe("an employer's verification", () => {
  it.each(CASES)('%s', (_, from, to, role, reason, facts, blockers) => {
    expect(decideVerification({ ...GOOD, ...facts }, { from, to, role, reason })).toEqual(blockers)
  })

  it('can be left from every state, and every move is written once', () => {
    for (const state of VERIFICATION_STATES)
      expect(VERIFICATION_TRANSITIONS.some(({ from }) => from === state)).toBe(true)
    const moves = VERIFICATION_TRANSITIONS.map(({ from, to }) => `${from} ${to}`)
    expect(new Set(moves).size).toBe(moves.length)
  })

  it('offers exactly the moves that it then allows', () => {
    for (const role of ['ADMINISTRATOR', 'PROTECTION_OFFICER', 'EMPLOYER'])
      for (const facts of [GOOD, { ...GOOD, nib: null, visitedOn: null }])
        for (const from of VERIFICATION_STATES)
          for (const { to, reasons, blockers } of nextVerifications(facts, from, role))
            for (const reason of reasons)
              expect(decideVerification(facts, { from, to, role, reason })).toEqual(blockers)
  })

  it('knows a NIB by its 13 digits', () => {
    expect(isNib('9900000000001')).toBe(true)
    expect(isNib('990000000000')).toBe(false)
    expect(isNib('99000000000a1')).toBe(false)
  })

  it('has words for every state and kind in both languages', () => {
    for (const words of [
      ...Object.values(VERIFICATION_STATE_WORDS),
      ...Object.values(VERIFICATION_REASON_WORDS),
      ...Object.values(ORGANISATION_KIND_WORDS),
    ])
      expect(words.id && words.en).toBeTruthy()
    expect(Object.keys(ORGANISATION_KIND_WORDS)).toEqual([...ORGANISATION_KINDS])
  })
})
