import { AVAILABILITY_BAND_WORDS } from '../vocabulary/availability-band.ts'
import { EDUCATION_LEVEL_WORDS } from '../vocabulary/education-level.ts'
import { EXPERIENCE_BAND_WORDS } from '../vocabulary/experience-band.ts'
import { SKILL_EVIDENCE_WORDS } from '../vocabulary/skill-evidence.ts'
import { LANGUAGES, type Words } from '../vocabulary/words.ts'
import { WORKING_HOURS_WORDS } from '../vocabulary/working-hours.ts'
import type { CardVocabulary } from './card-vocabulary.ts'
import { withBroader } from './card-vocabulary.ts'
import { type CandidateQuestion, wantedOf } from './question.ts'
import { baseScore, type Comparable, type Match, matchOf, placeScore } from './score.ts'

export const MATCH_REASON_KINDS = [
  'CERTIFICATE',
  'SKILL',
  'OCCUPATION',
  'REGION',
  'AVAILABILITY',
  'EXPERIENCE',
  'EDUCATION',
  'LANGUAGE',
  'LICENCE',
  'WORKING_HOURS',
] as const
export type MatchReasonKind = (typeof MATCH_REASON_KINDS)[number]

/** Why a card stands where it stands: words read from the card alone, and what they added to its score. */
export interface MatchReason {
  kind: MatchReasonKind
  points: number
  text: Words
}

/** The reasons of a card that answers, those with most points first. Their points add up to `scoreOf`. */
export const reasonsOf = (
  compared: Comparable,
  question: CandidateQuestion,
  vocabulary: CardVocabulary,
): MatchReason[] => {
  const { card } = compared
  const matches = wantedOf(question).flatMap((wanted) => matchOf(compared, wanted) ?? [])
  const reasons: MatchReason[] = matches.map((match) => ({
    kind: match.kind,
    points: match.points,
    text: matchWords(match, compared, vocabulary),
  }))
  const region = vocabulary.regions.get(card.region)?.name
  if (question.place && region)
    reasons.push({
      kind: 'REGION',
      points: placeScore(card.region),
      text: { id: `Ingin bekerja di ${region.id}`, en: `Wants to work in ${region.en}` },
    })
  const longer = baseScore({ ...card, availability: 'WITHIN_6_MONTHS' })
  reasons.push({
    kind: 'AVAILABILITY',
    points: baseScore(card) - longer,
    text: AVAILABILITY_BAND_WORDS[card.availability],
  })
  reasons.push({
    kind: 'EXPERIENCE',
    points: longer,
    text: both(
      (l) => `${l === 'id' ? 'Pengalaman' : 'Experience'}: ${EXPERIENCE_BAND_WORDS[card.experience][l]}`,
    ),
  })
  if (question.education.length > 0 && card.education)
    reasons.push({ kind: 'EDUCATION', points: 0, text: EDUCATION_LEVEL_WORDS[card.education] })
  const hours = card.workingHours.filter((wanted) => question.workingHours.includes(wanted))
  if (hours.length > 0)
    reasons.push({
      kind: 'WORKING_HOURS',
      points: 0,
      text: both((l) => hours.map((wanted) => WORKING_HOURS_WORDS[wanted][l]).join(', ')),
    })
  return distinct(reasons).toSorted((a, b) => b.points - a.points)
}

const both = (make: (language: keyof Words) => string): Words => {
  const [id, en] = LANGUAGES.map(make)
  return { id: id ?? '', en: en ?? '' }
}

const matchWords = (match: Match, { card }: Comparable, vocabulary: CardVocabulary): Words =>
  both((l) => {
    const name = (table: ReadonlyMap<string, { name: Words }>, code: string) =>
      table.get(code)?.name[l] ?? code
    switch (match.kind) {
      case 'CERTIFICATE':
        return l === 'id'
          ? `Sertifikat ${name(vocabulary.schemes, match.code)} berlaku`
          : `${name(vocabulary.schemes, match.code)} certificate in force`
      case 'SKILL': {
        const held = card.skills.find(
          (skill) =>
            skill.evidence[0] === match.evidence && withBroader(vocabulary, skill.code).includes(match.code),
        )
        const own = name(vocabulary.skills, held?.code ?? match.code)
        const evidence = match.evidence ? SKILL_EVIDENCE_WORDS[match.evidence][l] : ''
        const asked = held && held.code !== match.code ? ` (${name(vocabulary.skills, match.code)})` : ''
        return `${own}${asked}, ${evidence}`
      }
      case 'OCCUPATION':
        return name(vocabulary.occupations, match.code)
      default:
        return name(vocabulary.skills, match.code)
    }
  })

/** Two things wanted may be found in the same words: said once, with all their points. */
const distinct = (reasons: readonly MatchReason[]): MatchReason[] => {
  const byText = new Map<string, MatchReason>()
  for (const reason of reasons) {
    const key = `${reason.kind} ${reason.text.id}`
    const before = byText.get(key)
    byText.set(key, before ? { ...before, points: before.points + reason.points } : reason)
  }
  return [...byText.values()]
}
