import type { Day } from '../participants/calendar.ts'
import type { Pathway } from '../participants/pathway.ts'
import type { EvidenceKind, Office, Requirement } from './requirement.ts'

/** One requirement in one version of the rules. */
export interface RequirementRule {
  requirement: Requirement
  /** Any one of these meets it. */
  accepts: readonly EvidenceKind[]
  /** Who brings it about when nobody has begun. */
  owner: Office
  /** Working days that it usually takes; the cheapest open one is the next step. An assumption of ours. */
  effortDays: number
}

/** A version of the rules. Versions are added, never edited: what was confirmed under one stays explained by it. */
export interface RequirementSet {
  key: string
  effectiveFrom: Day
  /** Months in a trade that count as recognised experience. */
  experienceMonths: Record<Pathway, number>
  /** Months for which a competency certificate must still be valid; 0 asks for today alone. */
  certificateMonths: Record<Pathway, number>
  /** Days for which a confirmed availability band stays fresh. */
  freshDays: number
  rules: Record<Pathway, readonly RequirementRule[]>
}

const shared: readonly RequirementRule[] = [
  {
    requirement: 'IDENTITY_DOCUMENT',
    accepts: ['NIK_ON_FILE', 'RECORD'],
    owner: 'CIVIL_REGISTRY',
    effortDays: 15,
  },
  {
    requirement: 'TRAINING_OR_EXPERIENCE',
    accepts: ['TRAINING_CERTIFICATE', 'RECOGNISED_EXPERIENCE'],
    owner: 'TRAINING_CENTRE',
    effortDays: 40,
  },
]

const around: readonly RequirementRule[] = [
  { requirement: 'WORK_SKILLS_REVIEW', accepts: ['SKILLS_REVIEW'], owner: 'UNIT_COACHING', effortDays: 3 },
  { requirement: 'FITNESS_NOTE', accepts: ['FITNESS_NOTE'], owner: 'UNIT_HEALTH', effortDays: 2 },
  { requirement: 'HOUSING_PLAN', accepts: ['RECORD'], owner: 'PROBATION_OFFICE', effortDays: 10 },
  { requirement: 'BANK_ACCOUNT', accepts: ['RECORD'], owner: 'BANK', effortDays: 1 },
  {
    requirement: 'CONTACT_CHANNEL',
    accepts: ['RECORD', 'PLACEMENT_OFFICE_CONTACT'],
    owner: 'PERSON',
    effortDays: 1,
  },
  {
    requirement: 'AVAILABILITY',
    accepts: ['CONFIRMED_BAND'],
    owner: 'PLACEMENT_OFFICE',
    effortDays: 2,
  },
]

const competency = (accepts: readonly EvidenceKind[]): RequirementRule => ({
  requirement: 'COMPETENCY_RESULT',
  accepts,
  owner: 'CERTIFICATION_BODY',
  effortDays: 20,
})

/** The first version: nine requirements on each pathway. A business owner's skill may be seen without an exam. */
export const REQUIREMENT_SET_V1: RequirementSet = {
  key: 'v1',
  effectiveFrom: '2025-01-01',
  experienceMonths: { EMPLOYMENT: 24, ENTERPRISE: 12 },
  certificateMonths: { EMPLOYMENT: 0, ENTERPRISE: 0 },
  freshDays: 45,
  rules: {
    EMPLOYMENT: [...shared, competency(['COMPETENCY_CERTIFICATE']), ...around],
    ENTERPRISE: [...shared, competency(['COMPETENCY_CERTIFICATE', 'SKILLS_REVIEW']), ...around],
  },
}

/** The version in force on a day, of versions in the order of their numbers; before the first one, the first. */
export const requirementSetOn = (
  on: Day,
  sets: readonly RequirementSet[] = [REQUIREMENT_SET_V1],
): RequirementSet => sets.findLast((set) => set.effectiveFrom <= on) ?? sets[0] ?? REQUIREMENT_SET_V1
