import type { SkillEvidence } from '../vocabulary/skill-evidence.ts'
import { type FieldProblem, problemsOf } from './field-problem.ts'

export interface StatedSkill {
  code: string
  evidence: SkillEvidence
}

export interface StatedWorkProfile {
  occupation: string
  experienceMonths: number
  languages: readonly string[]
  licences: readonly string[]
  wantedRegions: readonly string[]
  /** Null leaves the skills as they are. */
  skills: readonly StatedSkill[] | null
}

/** Which codes a profile may name, from the vocabulary. */
export interface KnownCodes {
  isOccupation: (code: string) => boolean
  isLanguage: (code: string) => boolean
  isLicence: (code: string) => boolean
  isTradeSkill: (code: string) => boolean
  isRegion: (code: string) => boolean
}

export type WorkProfileProblem = 'UNKNOWN_CODE' | 'MONTHS' | 'TOO_MANY' | 'EVIDENCE'

const MOST_MONTHS = 720
const MOST = { languages: 10, licences: 20, wantedRegions: 10, skills: 60 } as const

const keyOf = ({ code, evidence }: StatedSkill): string => `${code} ${evidence}`

/** The skills that one list has and the other has not. */
export const without = (skills: readonly StatedSkill[], others: readonly StatedSkill[]): StatedSkill[] => {
  const known = new Set(others.map(keyOf))
  return skills.filter((skill) => !known.has(keyOf(skill)))
}

/**
 * What keeps a work profile from being written down. Only who reviews skills adds or takes away a review; what
 * certificates say is written down with certificates.
 */
export const workProfileProblems = (
  stated: StatedWorkProfile,
  { known, before, mayReview }: { known: KnownCodes; before: readonly StatedSkill[]; mayReview: boolean },
): FieldProblem<WorkProfileProblem>[] => {
  const skills = stated.skills ?? before
  const changed = [...without(skills, before), ...without(before, skills)]
  const { experienceMonths: months } = stated
  return problemsOf<WorkProfileProblem>([
    [!known.isOccupation(stated.occupation), 'UNKNOWN_CODE', 'occupation'],
    [!Number.isInteger(months) || months < 0 || months > MOST_MONTHS, 'MONTHS', 'experienceMonths'],
    [!stated.languages.every(known.isLanguage), 'UNKNOWN_CODE', 'languages'],
    [stated.languages.length > MOST.languages, 'TOO_MANY', 'languages'],
    [!stated.licences.every(known.isLicence), 'UNKNOWN_CODE', 'licences'],
    [stated.licences.length > MOST.licences, 'TOO_MANY', 'licences'],
    [!stated.wantedRegions.every(known.isRegion), 'UNKNOWN_CODE', 'wantedRegions'],
    [stated.wantedRegions.length > MOST.wantedRegions, 'TOO_MANY', 'wantedRegions'],
    [!without(skills, before).every(({ code }) => known.isTradeSkill(code)), 'UNKNOWN_CODE', 'skills'],
    [skills.length > MOST.skills, 'TOO_MANY', 'skills'],
    [changed.some(({ evidence }) => !isRecordedHere(evidence, mayReview)), 'EVIDENCE', 'skills'],
  ])
}

const isRecordedHere = (evidence: SkillEvidence, mayReview: boolean): boolean =>
  evidence === 'EXPERIENCE' || (evidence === 'ASSESSED' && mayReview)
