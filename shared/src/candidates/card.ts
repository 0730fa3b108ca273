import type { HalfYear } from '../training/certificate.ts'
import type { AvailabilityBand } from '../vocabulary/availability-band.ts'
import type { EducationLevel } from '../vocabulary/education-level.ts'
import type { ExperienceBand } from '../vocabulary/experience-band.ts'
import type { OccupationFamily } from '../vocabulary/occupation-family.ts'
import { SKILL_EVIDENCE, type SkillEvidence } from '../vocabulary/skill-evidence.ts'
import type { WorkingHours } from '../vocabulary/working-hours.ts'
import { type CardVocabulary, withBroader } from './card-vocabulary.ts'

export interface CardSkill {
  code: string
  /** Strongest first, each kind once, at least one. */
  evidence: readonly SkillEvidence[]
}

/** A competency certificate in force, as coarse as an employer learns it. */
export interface CardCertificate {
  scheme: string
  level: number | null
  validUntil: HalfYear
}

/** What an employer may know of somebody: codes of the vocabulary and nothing else. */
export interface CardContent {
  occupation: string
  family: OccupationFamily
  experience: ExperienceBand
  education: EducationLevel | null
  /** Strongest first. */
  skills: readonly CardSkill[]
  certificates: readonly CardCertificate[]
  languages: readonly string[]
  licences: readonly string[]
  workingHours: readonly WorkingHours[]
  region: string
  availability: AvailabilityBand
}

/** A card as published: content, a random id, a random place in every list, and a name of trees and light. */
export interface Card extends CardContent {
  id: string
  codeName: string
  /** Random and unique among live cards: it breaks ties, so that no order tells when somebody came. */
  ordinal: number
}

/** The strength of evidence as a number: certificate 3, experience 0. */
export const strengthOf = (evidence: SkillEvidence): number => 3 - SKILL_EVIDENCE.indexOf(evidence)

/** Every skill that the card answers to, broader ones included, with its best evidence. */
export const skillClosure = (
  vocabulary: Pick<CardVocabulary, 'skills'>,
  skills: readonly CardSkill[],
): Map<string, SkillEvidence> => {
  const closure = new Map<string, SkillEvidence>()
  for (const { code, evidence } of skills) {
    const best = evidence[0] ?? 'EXPERIENCE'
    for (const held of withBroader(vocabulary, code)) {
      const before = closure.get(held)
      if (before === undefined || strengthOf(best) > strengthOf(before)) closure.set(held, best)
    }
  }
  return closure
}

/** True when something on the card is certified: a certificate it shows, or a skill that one speaks for. */
export const isCertified = (card: Pick<CardContent, 'skills' | 'certificates'>): boolean =>
  card.certificates.length > 0 || card.skills.some((skill) => skill.evidence.includes('CERTIFIED'))

/**
 * Joins evidence by skill and orders it: trade before soft skills, then by strength, then by how much speaks
 * for it, then by code, so that equal facts always give the same card.
 */
export const gatherSkills = (
  vocabulary: Pick<CardVocabulary, 'skills'>,
  held: readonly { code: string; evidence: SkillEvidence }[],
): CardSkill[] => {
  const evidenceOf = new Map<string, Set<SkillEvidence>>()
  for (const { code, evidence } of held)
    evidenceOf.set(code, (evidenceOf.get(code) ?? new Set()).add(evidence))
  const shelf = (code: string) => (vocabulary.skills.get(code)?.group === 'SOFT' ? 1 : 0)
  return [...evidenceOf]
    .map(([code, found]) => ({ code, evidence: SKILL_EVIDENCE.filter((kind) => found.has(kind)) }))
    .toSorted(
      (a, b) =>
        shelf(a.code) - shelf(b.code) ||
        SKILL_EVIDENCE.indexOf(a.evidence[0] ?? 'EXPERIENCE') -
          SKILL_EVIDENCE.indexOf(b.evidence[0] ?? 'EXPERIENCE') ||
        b.evidence.length - a.evidence.length ||
        (a.code < b.code ? -1 : 1),
    )
}
