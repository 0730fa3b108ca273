import { AVAILABILITY_BANDS } from '../vocabulary/availability-band.ts'
import { EXPERIENCE_BANDS } from '../vocabulary/experience-band.ts'
import { levelOfRegion } from '../vocabulary/region-code.ts'
import type { SkillEvidence } from '../vocabulary/skill-evidence.ts'
import { type CardContent, isCertified, skillClosure, strengthOf } from './card.ts'
import type { CardVocabulary } from './card-vocabulary.ts'
import { type CandidateQuestion, type Wanted, wantedOf } from './question.ts'

/** Points, whole numbers, for what a card has of what is looked for. The best way counts, once for each thing wanted. */
export const POINTS = {
  scheme: 60,
  /** By strength of evidence: experience, reviewed, trained, certified. */
  skill: [25, 35, 40, 50],
  occupation: 45,
  language: 20,
  licence: 20,
} as const

/** Points that every card carries, whatever is asked: who can start sooner, and who has worked longer. */
export const baseScore = (card: Pick<CardContent, 'availability' | 'experience'>): number =>
  3 * (AVAILABILITY_BANDS.length - 1 - AVAILABILITY_BANDS.indexOf(card.availability)) +
  EXPERIENCE_BANDS.indexOf(card.experience)

/** Points for how closely the card's region is known, when a place is asked for: a regency beats a province. */
export const placeScore = (region: string): number => {
  const level = levelOfRegion(region)
  return level === 'REGENCY' ? 12 : level === 'PROVINCE' ? 6 : 0
}

/** The best way in which a card has one thing that is wanted, with the code on which it rests. */
export interface Match {
  kind: 'CERTIFICATE' | 'SKILL' | 'OCCUPATION' | 'LANGUAGE' | 'LICENCE'
  code: string
  evidence: SkillEvidence | null
  points: number
}

/** What of a card is compared; the closure is worked out once for a card. */
export interface Comparable<T extends CardContent = CardContent> {
  card: T
  closure: ReadonlyMap<string, SkillEvidence>
}

export const comparable = <T extends CardContent>(
  card: T,
  vocabulary: Pick<CardVocabulary, 'skills'>,
): Comparable<T> => ({
  card,
  closure: skillClosure(vocabulary, card.skills),
})

/** How a card has what is wanted, or null when it doesn't. Of equal ways the first in the order of `Match.kind`. */
export const matchOf = ({ card, closure }: Comparable, wanted: Wanted): Match | null => {
  const ways: Match[] = []
  const scheme = wanted.schemes.find((code) => card.certificates.some((held) => held.scheme === code))
  if (scheme) ways.push({ kind: 'CERTIFICATE', code: scheme, evidence: null, points: POINTS.scheme })
  for (const code of wanted.skills) {
    const evidence = closure.get(code)
    if (evidence)
      ways.push({ kind: 'SKILL', code, evidence, points: POINTS.skill[strengthOf(evidence)] ?? 0 })
  }
  if (wanted.occupations.includes(card.occupation))
    ways.push({
      kind: 'OCCUPATION',
      code: card.occupation,
      evidence: null,
      points: POINTS.occupation,
    })
  const language = wanted.languages.find((code) => card.languages.includes(code))
  if (language) ways.push({ kind: 'LANGUAGE', code: language, evidence: null, points: POINTS.language })
  const licence = wanted.licences.find((code) => card.licences.includes(code))
  if (licence) ways.push({ kind: 'LICENCE', code: licence, evidence: null, points: POINTS.licence })
  return ways.toSorted((a, b) => b.points - a.points)[0] ?? null
}

/** Whether a card answers a question. The two engines must agree with this on every card. */
export const answers = (compared: Comparable, question: CandidateQuestion): boolean => {
  const { card } = compared
  const isAmong = <T>(list: readonly T[], value: T | null) =>
    list.length === 0 || (value !== null && list.includes(value))
  return (
    (question.place === null || question.place.regions.has(card.region)) &&
    isAmong(question.families, card.family) &&
    isAmong(question.education, card.education) &&
    isAmong(question.availability, card.availability) &&
    isAmong(question.experience, card.experience) &&
    (question.workingHours.length === 0 ||
      question.workingHours.some((hours) => card.workingHours.includes(hours))) &&
    (question.isCertified === null || question.isCertified === isCertified(card)) &&
    question.required.every((wanted) => matchOf(compared, wanted) !== null) &&
    (question.anyOf.length === 0 || question.anyOf.some((wanted) => matchOf(compared, wanted) !== null))
  )
}

/** The relevance of a card that answers: the sum of the points that its reasons name. */
export const scoreOf = (compared: Comparable, question: CandidateQuestion): number =>
  wantedOf(question).reduce((sum, wanted) => sum + (matchOf(compared, wanted)?.points ?? 0), 0) +
  (question.place ? placeScore(compared.card.region) : 0) +
  baseScore(compared.card)
