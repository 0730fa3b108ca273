import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../participants/calendar.ts'
import { decideConfirmation } from './confirm.ts'
import type { ReadinessFacts, RequirementRecord } from './facts.ts'
import { type AnswerState, readinessOf } from './readiness.ts'
import { REQUIREMENTS, type Requirement } from './requirement.ts'
import { REQUIREMENT_SET_V1 as v1 } from './requirement-set.ts'

const today = '2026-11-24'
const held = (requirement: Requirement): RequirementRecord => ({
  requirement,
  state: 'HELD',
  office: 'PROBATION_OFFICE',
  recordedOn: '2026-10-01',
  dueOn: null,
})
const complete: ReadinessFacts = {
  pathway: 'EMPLOYMENT',
  legalStage: 'CONDITIONAL_RELEASE',
  isNikKnown: true,
  experienceMonths: 0,
  hasExperienceOnFile: false,
  trainedOn: '2026-06-01',
  competency: [{ result: 'COMPETENT', issuedOn: '2026-07-01', validUntil: '2029-07-01' }],
  reviewedOn: '2026-08-01',
  fitness: { isFit: true, notedOn: '2026-08-02', validUntil: null },
  availabilityConfirmedOn: '2026-11-01',
  records: [held('HOUSING_PLAN'), held('BANK_ACCOUNT'), held('CONTACT_CHANNEL')],
  waivers: [],
}
const answer = (facts: Partial<ReadinessFacts>, requirement: Requirement) =>
  readinessOf({ ...complete, ...facts }, v1, today).answers.find((entry) => entry.requirement === requirement)

describe('readiness', () => {
  it('asks nine things on each pathway', () => {
    for (const rules of Object.values(v1.rules))
      expect(rules.map(({ requirement }) => requirement).toSorted()).toEqual(REQUIREMENTS.toSorted())
  })

  it('is complete with evidence for each, and shows it', () => {
    const readiness = readinessOf(complete, v1, today)
    expect(readiness).toMatchObject({ isComplete: true, nextStep: null, requirementSet: 'v1' })
    expect(readiness.answers.find(({ requirement }) => requirement === 'COMPETENCY_RESULT')).toEqual({
      requirement: 'COMPETENCY_RESULT',
      state: 'MET',
      evidence: { kind: 'COMPETENCY_CERTIFICATE', on: '2026-07-01' },
    })
  })

  it.each<[string, Partial<ReadinessFacts>, Requirement, AnswerState]>([
    ['no NIK and no document', { isNikKnown: false }, 'IDENTITY_DOCUMENT', 'NOT_MET'],
    [
      'two years of experience for a course',
      { trainedOn: null, experienceMonths: 24, hasExperienceOnFile: true },
      'TRAINING_OR_EXPERIENCE',
      'MET',
    ],
    [
      'a month too little experience',
      { trainedOn: null, experienceMonths: 23, hasExperienceOnFile: true },
      'TRAINING_OR_EXPERIENCE',
      'NOT_MET',
    ],
    ['a course that ends tomorrow', { trainedOn: '2026-11-25' }, 'TRAINING_OR_EXPERIENCE', 'NOT_MET'],
    [
      'an expired certificate',
      { competency: [{ result: 'COMPETENT', issuedOn: '2023-01-01', validUntil: '2026-11-23' }] },
      'COMPETENCY_RESULT',
      'NOT_MET',
    ],
    [
      '"not yet competent"',
      { competency: [{ result: 'NOT_YET', issuedOn: '2026-07-01', validUntil: null }] },
      'COMPETENCY_RESULT',
      'NOT_MET',
    ],
    ['a band confirmed 45 days ago', { availabilityConfirmedOn: '2026-10-10' }, 'AVAILABILITY', 'MET'],
    ['a band confirmed 46 days ago', { availabilityConfirmedOn: '2026-10-09' }, 'AVAILABILITY', 'ALMOST'],
    ['a band never confirmed', { availabilityConfirmedOn: null }, 'AVAILABILITY', 'NOT_MET'],
    [
      'not fit for work yet',
      { fitness: { isFit: false, notedOn: '2026-08-02', validUntil: null } },
      'FITNESS_NOTE',
      'NOT_MET',
    ],
    ['no phone while inside', { records: [], legalStage: 'SENTENCED' }, 'CONTACT_CHANNEL', 'MET'],
    ['no phone after release', { records: [], legalStage: 'RELEASED' }, 'CONTACT_CHANNEL', 'NOT_MET'],
    [
      'no exam, but an own business and a review',
      { pathway: 'ENTERPRISE', competency: [] },
      'COMPETENCY_RESULT',
      'MET',
    ],
  ])('with %s', (_what, facts, requirement, state) => {
    expect(answer(facts, requirement)?.state).toBe(state)
  })

  it('says "almost", with the office as owner, when an office has it in hand', () => {
    const inHand: RequirementRecord = {
      ...held('BANK_ACCOUNT'),
      state: 'IN_PROCESS',
      office: 'BANK',
      dueOn: '2026-11-26',
    }
    expect(answer({ records: [inHand] }, 'BANK_ACCOUNT')).toEqual({
      requirement: 'BANK_ACCOUNT',
      state: 'ALMOST',
      owner: 'BANK',
      by: '2026-11-26',
    })
  })

  it('holds a waiver until its last day', () => {
    const waiver = {
      requirement: 'HOUSING_PLAN',
      waivedBy: 'UNIT_COACHING',
      reason: 'boarding with family',
      untilOn: today,
    } as const
    const facts = { ...complete, records: [held('BANK_ACCOUNT'), held('CONTACT_CHANNEL')], waivers: [waiver] }
    expect(readinessOf(facts, v1, today).isComplete).toBe(true)
    expect(readinessOf(facts, v1, addDays(today, 1)).isComplete).toBe(false)
  })

  it('names what can be begun before what is only waited for', () => {
    const course: RequirementRecord = {
      ...held('TRAINING_OR_EXPERIENCE'),
      state: 'IN_PROCESS',
      office: 'TRAINING_CENTRE',
      dueOn: '2026-11-25',
    }
    const facts = {
      ...complete,
      trainedOn: null,
      records: [course, held('HOUSING_PLAN'), held('CONTACT_CHANNEL')],
    }
    expect(readinessOf(facts, v1, today).nextStep).toEqual({
      requirement: 'BANK_ACCOUNT',
      owner: 'BANK',
      by: null,
    })
    expect(
      readinessOf({ ...facts, records: [...facts.records, held('BANK_ACCOUNT')] }, v1, today).nextStep,
    ).toEqual({
      requirement: 'TRAINING_OR_EXPERIENCE',
      owner: 'TRAINING_CENTRE',
      by: '2026-11-25',
    })
  })

  it('never gets worse by one more piece of evidence', () => {
    const some = fc.subarray(REQUIREMENTS.map(held))
    fc.assert(
      fc.property(some, fc.constantFrom(...REQUIREMENTS), fc.boolean(), (records, more, isNikKnown) => {
        const before = readinessOf({ ...complete, isNikKnown, records }, v1, today)
        const after = readinessOf({ ...complete, isNikKnown, records: [...records, held(more)] }, v1, today)
        const open = (readiness: typeof before) =>
          readiness.answers.filter(({ state }) => state !== 'MET').map(({ requirement }) => requirement)
        expect(open(before)).toEqual(expect.arrayContaining(open(after)))
        expect(after.nextStep === null).toBe(after.isComplete)
      }),
    )
  })
})

describe('confirming readiness', () => {
  const readiness = readinessOf(complete, v1, today)
  const inTraining = { stage: 'IN_TRAINING', isConfirmed: false, isResting: false } as const

  it('is done by a person whose role it is, under the rules of the day', () => {
    expect(decideConfirmation(readiness, inTraining, 'PLACEMENT_OFFICER')).toEqual({
      isAllowed: true,
      requirementSet: 'v1',
    })
  })

  it('is refused with every reason at once', () => {
    const incomplete = readinessOf({ ...complete, isNikKnown: false }, v1, today)
    expect(
      decideConfirmation(incomplete, { stage: 'ADMITTED', isConfirmed: true, isResting: true }, 'TRAINER'),
    ).toEqual({
      isAllowed: false,
      blockers: [
        { kind: 'ROLE' },
        { kind: 'STAGE', stage: 'ADMITTED' },
        { kind: 'ALREADY_CONFIRMED' },
        { kind: 'RESTING' },
        { kind: 'REQUIREMENT', requirement: 'IDENTITY_DOCUMENT', state: 'NOT_MET' },
      ],
    })
  })
})
