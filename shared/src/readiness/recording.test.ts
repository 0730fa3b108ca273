import { describe, expect, it } from 'vitest'
import { ROLES } from '../accounts/role.ts'
import { evidenceOffered, problemsOfEvidence, problemsOfWaiver, RECORDS_EVIDENCE } from './recording.ts'
import { REQUIREMENT_SET_V1 as v1 } from './requirement-set.ts'

const today = '2026-11-24'
const evidence = (given: Partial<Parameters<typeof problemsOfEvidence>[0]>, set = v1) =>
  problemsOfEvidence(
    { requirement: 'BANK_ACCOUNT', state: 'HELD', dueOn: null, ...given },
    set,
    'EMPLOYMENT',
    today,
  )
const waiver = (given: Partial<Parameters<typeof problemsOfWaiver>[0]>, set = v1) =>
  problemsOfWaiver(
    {
      requirement: 'HOUSING_PLAN',
      reason: 'Tinggal di mes',
      untilOn: '2027-01-31',
      role: 'OFFICER',
      ...given,
    },
    set,
    'EMPLOYMENT',
    today,
  )
const withoutBank = {
  ...v1,
  rules: {
    ...v1.rules,
    EMPLOYMENT: v1.rules.EMPLOYMENT.filter(
      ({ requirement }) => requirement !== 'BANK_ACCOUNT' && requirement !== 'HOUSING_PLAN',
    ),
  },
}

describe('evidence that an office writes down', () => {
  it.each([
    ['is fine where a word is enough', {}, []],
    [
      'is fine for anything that is in process',
      { requirement: 'COMPETENCY_RESULT', state: 'IN_PROCESS' },
      [],
    ],
    ['may have a last day far away', { dueOn: '2031-01-01' }, []],
    ['does not replace a certificate', { requirement: 'COMPETENCY_RESULT' }, ['NEEDS_OTHER_EVIDENCE']],
    ['does not replace the clinic', { requirement: 'FITNESS_NOTE' }, ['NEEDS_OTHER_EVIDENCE']],
    ['has no day that has passed', { state: 'IN_PROCESS', dueOn: '2026-11-23' }, ['DAY_HAS_PASSED']],
    ['is not awaited beyond a year', { state: 'IN_PROCESS', dueOn: '2027-11-25' }, ['TOO_FAR']],
    ['has a day of the calendar', { dueOn: '2027-02-30' }, ['NOT_A_DAY']],
  ] as const)('%s', (_what, given, problems) => {
    expect(evidence(given)).toEqual(problems)
  })

  it('is of no use where the rules do not ask for it', () => {
    expect(evidence({}, withoutBank)).toEqual(['NOT_ASKED'])
  })
})

describe('a waiver', () => {
  it.each([
    ['is given for a reason and a time', {}, []],
    ['may last for a year', { untilOn: '2027-11-24' }, []],
    ['may not last longer', { untilOn: '2027-11-25' }, ['TOO_FAR']],
    ['does not reach into the past', { untilOn: '2026-11-23' }, ['DAY_HAS_PASSED']],
    ['needs a reason', { reason: '  ya  ' }, ['REASON']],
    ['is not the placement officer’s, who confirms', { role: 'PLACEMENT_OFFICER' }, ['ROLE']],
  ] as const)('%s', (_what, given, problems) => {
    expect(waiver(given)).toEqual(problems)
  })

  it('is of no use where the rules do not ask for it', () => {
    expect(waiver({}, withoutBank)).toEqual(['NOT_ASKED'])
  })
})

describe('evidence that is offered', () => {
  it.each([
    ['a word where a word is enough', 'BANK_ACCOUNT', ['HELD', 'IN_PROCESS']],
    ['that it is in process where only a certificate counts', 'COMPETENCY_RESULT', ['IN_PROCESS']],
    ['nothing about when somebody can start', 'AVAILABILITY', []],
  ] as const)('is %s', (_what, requirement, states) => {
    for (const role of ROLES)
      expect(evidenceOffered(role, requirement, v1, 'EMPLOYMENT', today), role).toEqual(
        RECORDS_EVIDENCE.includes(role) ? states : [],
      )
  })

  it('is nothing where the rules do not ask', () => {
    expect(evidenceOffered('OFFICER', 'BANK_ACCOUNT', withoutBank, 'EMPLOYMENT', today)).toEqual([])
  })
})
