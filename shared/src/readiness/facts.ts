import type { Day } from '../participants/calendar.ts'
import type { LegalStage } from '../participants/legal-stage.ts'
import type { Pathway } from '../participants/pathway.ts'
import type { CompetencyFacts } from '../training/certificate.ts'
import type { Office, Requirement } from './requirement.ts'

/** A requirement that an office wrote down as held, or as in hand. */
export interface RequirementRecord {
  requirement: Requirement
  state: 'HELD' | 'IN_PROCESS'
  office: Office
  recordedOn: Day
  /** For something in process: when the office expects it. For something held: its last day. */
  dueOn: Day | null
}

export interface Waiver {
  requirement: Requirement
  waivedBy: Office
  reason: string
  untilOn: Day
}

/** All that readiness is computed from. Nothing in it says whether the person agreed to be shown. */
export interface ReadinessFacts {
  pathway: Pathway
  legalStage: LegalStage
  isNikKnown: boolean
  experienceMonths: number
  hasExperienceOnFile: boolean
  /** The day of the latest training certificate. */
  trainedOn: Day | null
  competency: readonly CompetencyFacts[]
  /** The day of the latest review of work skills by an instructor. */
  reviewedOn: Day | null
  /** Yes or no, from the clinic; nothing else about health. */
  fitness: { isFit: boolean; notedOn: Day; validUntil: Day | null } | null
  availabilityConfirmedOn: Day | null
  records: readonly RequirementRecord[]
  waivers: readonly Waiver[]
}
