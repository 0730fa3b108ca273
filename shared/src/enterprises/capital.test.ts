import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MEMBER_ROLES } from '../accounts/role.ts'
import { CAPITAL_STATES, mayMoveCapital } from './capital.ts'
import { aScheme } from './scheme.fixture.ts'
import {
  type Applicant,
  applicationProblems,
  CAPITAL_PROBLEM_WORDS,
  type CapitalFacts,
  type CapitalProblem,
  verificationProblems,
} from './verify-capital.ts'

const TODAY = '2026-11-24'

const applicant: Applicant = {
  birthOn: '1990-01-01',
  isUnemployed: true,
  hasOtherAid: false,
  hasOpenGrant: false,
  hasSettledStarterGrant: false,
}

const facts: CapitalFacts = {
  kind: 'INDIVIDUAL',
  stage: 'REGISTERED',
  hasPlan: true,
  workerCount: 0,
  applicants: [applicant],
  documents: new Set(['IDENTITY', 'BANK_ACCOUNT', 'PLAN']),
  isOwnHand: false,
}

const starter = aScheme()
const advanced = aScheme({ level: 'LANJUTAN', requiresNewHire: true, requiresPriorGrant: true })
const group = aScheme({ recipient: 'GROUP', groupSize: 10 })
const of = (change: Partial<Applicant>): Partial<CapitalFacts> => ({
  applicants: [{ ...applicant, ...change }],
})

describe('an application for capital', () => {
  it.each<[string, typeof starter, number, Partial<CapitalFacts>, CapitalProblem[]]>([
    ['that keeps every rule', starter, 10_000_000, {}, []],
    ['for a rupiah too much', starter, 10_000_001, {}, ['AMOUNT']],
    ['for less than the scheme gives', starter, 999_999, {}, ['AMOUNT']],
    ['for half a rupiah', starter, 5_000_000.5, {}, ['AMOUNT']],
    ['of a group under a scheme for people', starter, 10_000_000, { kind: 'GROUP' }, ['NOT_FOR_THIS_KIND']],
    ['of a person under a scheme for groups', group, 10_000_000, {}, ['NOT_FOR_THIS_KIND']],
    [
      'of nine under a scheme for ten',
      group,
      10_000_000,
      { kind: 'GROUP', applicants: Array(9).fill(applicant) },
      ['GROUP_SIZE'],
    ],
    ['of ten', group, 10_000_000, { kind: 'GROUP', applicants: Array(10).fill(applicant) }, []],
    [
      'of somebody of 17, whom the scheme would take',
      starter,
      10_000_000,
      of({ birthOn: '2009-01-01' }),
      ['UNDER_AGE'],
    ],
    ['of somebody whose age is unknown', starter, 10_000_000, of({ birthOn: null }), ['UNDER_AGE']],
    ['of somebody of 55', starter, 10_000_000, of({ birthOn: '1971-11-24' }), []],
    ['of somebody of 56', starter, 10_000_000, of({ birthOn: '1970-11-24' }), ['OVER_AGE']],
    ['beside an open grant', starter, 10_000_000, of({ hasOpenGrant: true }), ['OPEN_GRANT']],
    ['without a plan', starter, 10_000_000, { hasPlan: false }, ['NO_PLAN']],
    ['of a closed business', starter, 10_000_000, { stage: 'CLOSED' }, ['CLOSED']],
    ['to go on, without a start', advanced, 10_000_000, {}, ['NO_STARTER_GRANT', 'NO_NEW_HIRE']],
    [
      'to go on, with both',
      advanced,
      10_000_000,
      { ...of({ hasSettledStarterGrant: true }), workerCount: 1 },
      [],
    ],
    ['of somebody in work', starter, 10_000_000, of({ isUnemployed: false }), ['EMPLOYED']],
    ['of somebody who has aid', starter, 10_000_000, of({ hasOtherAid: true }), ['OTHER_AID']],
    [
      'that nobody has checked',
      starter,
      10_000_000,
      of({ isUnemployed: null, hasOtherAid: null }),
      ['NOT_CHECKED'],
    ],
    ['by who wrote it', starter, 10_000_000, { isOwnHand: true }, ['OWN_HAND']],
    ['without its papers', starter, 10_000_000, { documents: new Set(['PLAN']) }, ['DOCUMENTS']],
  ])('%s is verified, or told all that is in the way', (_what, scheme, amount, change, problems) => {
    expect(verificationProblems(scheme, amount, { ...facts, ...change }, TODAY)).toEqual(problems)
  })

  it('can be made before anything has been checked', () => {
    const unchecked = {
      ...facts,
      ...of({ isUnemployed: null, hasOtherAid: null }),
      documents: new Set<never>(),
    }
    expect(applicationProblems(starter, 10_000_000, unchecked, TODAY)).toEqual([])
  })

  it('never brings a grant to somebody under 18, whatever the scheme says', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 17 }), fc.nat(18), fc.nat(40), (age, minAge, more) => {
        const birthOn = `${2026 - age}-01-01`
        const scheme = aScheme({ minAge, maxAge: minAge + more })
        expect(applicationProblems(scheme, 10_000_000, { ...facts, ...of({ birthOn }) }, TODAY)).toContain(
          'UNDER_AGE',
        )
      }),
    )
  })

  it('is never checked or decided by a counsellor, and settled by nobody at all', () => {
    for (const role of MEMBER_ROLES)
      for (const from of CAPITAL_STATES)
        for (const to of CAPITAL_STATES) {
          const may = mayMoveCapital(from, to, role)
          if (to === 'SETTLED') expect(may).toBe(false)
          if (may && role === 'COUNSELLOR') expect(to).toBe('WITHDRAWN')
          if (may && to !== 'WITHDRAWN') expect(['PLACEMENT_OFFICER', 'PROBATION_OFFICER']).toContain(role)
        }
    expect(mayMoveCapital('APPLIED', 'APPROVED', 'PLACEMENT_OFFICER')).toBe(false)
    expect(mayMoveCapital('VERIFIED', 'APPROVED', 'PLACEMENT_OFFICER')).toBe(true)
  })

  it('is refused in one sentence for each problem', () => {
    for (const { id, en } of Object.values(CAPITAL_PROBLEM_WORDS))
      expect([id, en].every((text) => text.endsWith('.'))).toBe(true)
  })
})
