import fc from 'fast-check'
import { addDays, type Day } from '../participants/calendar.ts'
import { PATHWAYS } from '../participants/pathway.ts'
import type { ReadinessFacts, RequirementRecord, Waiver } from './facts.ts'
import { OFFICES, REQUIREMENTS, type Requirement } from './requirement.ts'

/** The day of these tests; facts lie around it, on both sides of every limit. */
export const TODAY: Day = '2026-11-24'

const daysAround = (from: number, until: number): fc.Arbitrary<Day> =>
  fc.integer({ min: from, max: until }).map((days) => addDays(TODAY, days))

const anyRecord: fc.Arbitrary<RequirementRecord> = fc.record({
  requirement: fc.constantFrom(...REQUIREMENTS),
  state: fc.constantFrom('HELD', 'IN_PROCESS'),
  office: fc.constantFrom(...OFFICES),
  recordedOn: daysAround(-60, 0),
  dueOn: fc.option(daysAround(-5, 60)),
})

const anyWaiver: fc.Arbitrary<Waiver> = fc.record({
  requirement: fc.constantFrom(...REQUIREMENTS),
  waivedBy: fc.constantFrom(...OFFICES),
  reason: fc.constant('alasan untuk uji'),
  untilOn: daysAround(-3, 30),
})

/** Facts of anybody: from nothing at all to everything, stale and fresh. */
export const anyFacts: fc.Arbitrary<ReadinessFacts> = fc.record({
  pathway: fc.constantFrom(...PATHWAYS),
  legalStage: fc.constantFrom('SENTENCED', 'RELEASED'),
  isNikKnown: fc.boolean(),
  experienceMonths: fc.constantFrom(0, 11, 12, 23, 24, 60),
  hasExperienceOnFile: fc.boolean(),
  trainedOn: fc.option(daysAround(-400, 0)),
  competency: fc.array(
    fc.oneof(
      fc.record({
        result: fc.constant('COMPETENT' as const),
        issuedOn: daysAround(-400, -10),
        validUntil: daysAround(-5, 400),
      }),
      fc.record({
        result: fc.constant('NOT_YET' as const),
        issuedOn: daysAround(-400, 0),
        validUntil: fc.constant(null),
      }),
    ),
    { maxLength: 2 },
  ),
  reviewedOn: fc.option(daysAround(-400, 0)),
  fitness: fc.option(
    fc.record({
      isFit: fc.boolean(),
      notedOn: daysAround(-100, 0),
      validUntil: fc.option(daysAround(-3, 90)),
    }),
  ),
  availabilityConfirmedOn: fc.option(daysAround(-60, 0)),
  records: fc
    .array(anyRecord, { maxLength: 8 })
    .map((records) => records.toSorted((a, b) => a.recordedOn.localeCompare(b.recordedOn))),
  waivers: fc.array(anyWaiver, { maxLength: 3 }),
})

/** The same facts with what a requirement asks for, as of today. */
export const withEvidence = (facts: ReadinessFacts, requirement: Requirement): ReadinessFacts => {
  const held = {
    requirement,
    state: 'HELD' as const,
    office: 'PERSON' as const,
    recordedOn: TODAY,
    dueOn: null,
  }
  switch (requirement) {
    case 'IDENTITY_DOCUMENT':
      return { ...facts, isNikKnown: true }
    case 'TRAINING_OR_EXPERIENCE':
      return { ...facts, trainedOn: TODAY }
    case 'COMPETENCY_RESULT': {
      const passed = { result: 'COMPETENT' as const, issuedOn: TODAY, validUntil: addDays(TODAY, 365) }
      return { ...facts, competency: [...facts.competency, passed] }
    }
    case 'WORK_SKILLS_REVIEW':
      return { ...facts, reviewedOn: TODAY }
    case 'FITNESS_NOTE':
      return { ...facts, fitness: { isFit: true, notedOn: TODAY, validUntil: null } }
    case 'AVAILABILITY':
      return { ...facts, availabilityConfirmedOn: TODAY }
    case 'HOUSING_PLAN':
    case 'BANK_ACCOUNT':
    case 'CONTACT_CHANNEL':
      return { ...facts, records: [...facts.records, held] }
    default:
      return requirement satisfies never
  }
}
