import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../participants/calendar.ts'
import type { ReadinessFacts } from './facts.ts'
import { readinessOf } from './readiness.ts'
import { OFFICES, REQUIREMENTS, type Requirement } from './requirement.ts'
import { requirementSetOn, REQUIREMENT_SET_V1 as v1 } from './requirement-set.ts'
import { adopted, decideApproval, waiversOf } from './rule-adoption.ts'
import { changedRequirements, POSSIBLE_EVIDENCE, problemsOfRules, type RuleBody } from './rule-edit.ts'
import {
  byRegion,
  type ConcernedPerson,
  fingerprintText,
  previewRules,
  SMALLEST_REGION,
} from './rule-preview.ts'

const today = '2026-11-24'
const day = fc.integer({ min: -900, max: 400 }).map((count) => addDays(today, count))
const maybeDay = fc.option(day)
const record = fc.record({
  requirement: fc.constantFrom(...REQUIREMENTS),
  state: fc.constantFrom('HELD' as const, 'HELD' as const, 'IN_PROCESS' as const),
  office: fc.constantFrom(...OFFICES),
  recordedOn: day,
  dueOn: fc.constant(null),
})
const facts: fc.Arbitrary<ReadinessFacts> = fc.record({
  pathway: fc.constantFrom('EMPLOYMENT' as const, 'ENTERPRISE' as const),
  legalStage: fc.constantFrom('SENTENCED' as const, 'RELEASED' as const),
  isNikKnown: fc.boolean(),
  experienceMonths: fc.integer({ min: 0, max: 60 }),
  hasExperienceOnFile: fc.boolean(),
  trainedOn: maybeDay,
  competency: fc.array(
    fc.record({
      result: fc.constant('COMPETENT' as const),
      issuedOn: fc.constant('2026-01-01'),
      validUntil: maybeDay,
    }),
    { maxLength: 2 },
  ),
  reviewedOn: maybeDay,
  fitness: fc.option(fc.record({ isFit: fc.boolean(), notedOn: day, validUntil: fc.constant(null) })),
  availabilityConfirmedOn: maybeDay,
  records: fc.array(record, { maxLength: 8 }),
  waivers: fc.constant([]),
})
const people: fc.Arbitrary<ConcernedPerson[]> = fc.array(
  fc.record({
    personId: fc.uuid(),
    region: fc.option(fc.constantFrom('31', '32', '33', '34')),
    unitId: fc.uuid(),
    isConfirmed: fc.boolean(),
    facts,
  }),
  { maxLength: 40 },
)
const months = fc.integer({ min: 0, max: 24 })
const rules = fc.subarray([...REQUIREMENTS], { minLength: 1 }).chain((kept) =>
  fc.tuple(
    ...kept.map((requirement) =>
      fc.record({
        requirement: fc.constant(requirement as Requirement),
        accepts: fc.subarray([...POSSIBLE_EVIDENCE[requirement]], { minLength: 1 }),
        owner: fc.constantFrom(...OFFICES),
        effortDays: fc.integer({ min: 1, max: 60 }),
      }),
    ),
  ),
)
const body: fc.Arbitrary<RuleBody> = fc.record({
  freshDays: fc.integer({ min: 7, max: 180 }),
  experienceMonths: fc.record({ EMPLOYMENT: months, ENTERPRISE: months }),
  certificateMonths: fc.record({ EMPLOYMENT: months, ENTERPRISE: months }),
  rules: fc.record({ EMPLOYMENT: rules, ENTERPRISE: rules }),
})

describe('a preview of other rules', () => {
  it('is what then happens to each person, for thousands of random rules', () => {
    fc.assert(
      fc.property(people, body, body, (everybody, first, second) => {
        const [before, after] = [adopted(first, 1, '2025-01-01'), adopted(second, 2, today)]
        const preview = previewRules(everybody, before, after, today)
        const [then, now] = [[before], [before, after]].map((sets) =>
          everybody.filter((one) => readinessOf(one.facts, requirementSetOn(today, sets), today).isComplete),
        )
        const ids = (some: readonly { personId: string }[] = []) => some.map(({ personId }) => personId)
        const entered = ids(now).filter((id) => !ids(then).includes(id))
        const left = ids(then).filter((id) => !ids(now).includes(id))
        expect(ids(preview.enters.map(({ person }) => person))).toEqual(entered)
        expect(ids(preview.leaves.map(({ person }) => person))).toEqual(left)
        expect([preview.readyBefore, preview.readyAfter]).toEqual([then?.length, now?.length])
      }),
      { numRuns: 3_000 },
    )
  }, 60_000)

  it('loses nobody who was given time until the last day of it, and exactly them on the day after', () => {
    fc.assert(
      fc.property(people, body, (everybody, edited) => {
        const after = adopted(edited, 2, today)
        const { leaves } = previewRules(everybody, v1, after, today)
        const until = addDays(today, 30)
        for (const difference of leaves) {
          const waivers = waiversOf(difference, 2, until)
          const given = { ...difference.person.facts, waivers }
          expect(readinessOf(given, after, today).isComplete).toBe(true)
          const late = {
            ...given,
            waivers: waivers.map((waiver) => ({ ...waiver, untilOn: addDays(today, -1) })),
          }
          expect(readinessOf(late, after, today).isComplete).toBe(false)
        }
      }),
      { numRuns: 500 },
    )
  }, 60_000)

  it('names no region of fewer than five, and none that subtraction would give', () => {
    fc.assert(
      fc.property(people, body, (everybody, edited) => {
        const { enters } = previewRules(everybody, adopted(edited, 2, today), v1, today)
        const parts = byRegion(enters)
        expect(parts.reduce((sum, { count }) => sum + count, 0)).toBe(enters.length)
        for (const { count } of parts) expect(count >= SMALLEST_REGION || parts.length === 1).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  it('of the same rules concerns nobody', () => {
    fc.assert(
      fc.property(people, (everybody) => {
        const preview = previewRules(everybody, v1, adopted(v1, 2, today), today)
        expect([preview.enters, preview.leaves]).toEqual([[], []])
        expect(fingerprintText(preview)).toBe('[[],[]]')
      }),
      { numRuns: 100 },
    )
  })
})

describe('edited rules', () => {
  it('can be computed by whenever nothing is said against them', () => {
    fc.assert(
      fc.property(body, (edited) => {
        expect(problemsOfRules(edited)).toEqual([])
      }),
    )
    expect(problemsOfRules(v1)).toEqual([])
  })

  it.each<[string, (rules: RuleBody) => RuleBody, object]>([
    ['no requirement left', (set) => withRules(set, []), { kind: 'NO_RULES', pathway: 'EMPLOYMENT' }],
    [
      'a requirement asked twice',
      (set) => withRules(set, [...set.rules.EMPLOYMENT, set.rules.EMPLOYMENT[0]!]),
      { kind: 'TWICE', pathway: 'EMPLOYMENT', requirement: 'IDENTITY_DOCUMENT' },
    ],
    [
      'evidence of another requirement',
      (set) => withRules(set, [{ ...set.rules.EMPLOYMENT[0]!, accepts: ['FITNESS_NOTE'] }]),
      { kind: 'EVIDENCE', pathway: 'EMPLOYMENT', requirement: 'IDENTITY_DOCUMENT' },
    ],
    ['half a year of nothing', (set) => ({ ...set, freshDays: 0 }), { kind: 'NUMBER', field: 'freshDays' }],
    [
      'a certificate for life',
      (set) => ({ ...set, certificateMonths: { EMPLOYMENT: 500, ENTERPRISE: 0 } }),
      { kind: 'NUMBER', field: 'certificateMonths' },
    ],
  ])('with %s are refused', (_what, edit, problem) => {
    expect(problemsOfRules(edit(v1))).toEqual([expect.objectContaining(problem)])
  })

  it('say which requirements they change', () => {
    const edited = { ...v1, freshDays: 60, certificateMonths: { EMPLOYMENT: 6, ENTERPRISE: 0 } }
    expect(changedRequirements(v1, edited, 'EMPLOYMENT')).toEqual(['COMPETENCY_RESULT', 'AVAILABILITY'])
    expect(changedRequirements(v1, edited, 'ENTERPRISE')).toEqual(['AVAILABILITY'])
  })

  it('are approved by a second person, who saw what will happen', () => {
    const seen = { shownFingerprint: 'x', fingerprint: 'x' }
    const good = { isProposed: true, proposedBy: 'a', approver: 'b', isOneLetInByOther: false, ...seen }
    expect(decideApproval(good)).toBeNull()
    expect(decideApproval({ ...good, approver: 'a' })).toBe('OWN_PROPOSAL')
    expect(decideApproval({ ...good, isOneLetInByOther: true })).toBe('NOT_INDEPENDENT')
    expect(decideApproval({ ...good, fingerprint: 'y' })).toBe('PREVIEW_OUTDATED')
    expect(decideApproval({ ...good, isProposed: false })).toBe('NOT_PROPOSED')
  })
})

const withRules = (set: RuleBody, employment: RuleBody['rules']['EMPLOYMENT']): RuleBody => ({
  ...set,
  rules: { ...set.rules, EMPLOYMENT: employment },
})
