import type { Asked } from '../candidates/ask.ts'
import type { Card } from '../candidates/card.ts'
import { type CardVocabulary, isTradeSkill } from '../candidates/card-vocabulary.ts'
import { distancesFrom, regionsNear } from '../candidates/place.ts'
import { type CandidateQuestion, EVERYBODY, NOTHING_WANTED, type Wanted } from '../candidates/question.ts'
import { type MatchReason, reasonsOf } from '../candidates/reasons.ts'
import { answers, type Comparable } from '../candidates/score.ts'
import { EDUCATION_LEVELS } from '../vocabulary/education-level.ts'
import { EXPERIENCE_BANDS } from '../vocabulary/experience-band.ts'
import type { VacancyContent } from './vacancy.ts'

/** What of a vacancy is matched; the rest of it says how and not whom. */
export type MatchedContent = Pick<
  VacancyContent,
  'occupation' | 'skills' | 'region' | 'education' | 'experience' | 'workingHours'
>

/** Whoever wants to work within so many kilometres of the work, between centres of regencies, is asked about. */
export const MATCH_WITHIN_KM = 50

/**
 * The question that a vacancy puts to the cards. Its report is no argument on purpose: age, sex and domicile can't
 * reach a match. What has to hold: the trade or one of the trade skills named, every licence, the place, and at least
 * the schooling, experience and hours asked for. What else it names only brings somebody further up.
 */
export const questionOfVacancy = (vacancy: MatchedContent, vocabulary: CardVocabulary): CandidateQuestion => {
  const groupOf = (code: string) => vocabulary.skills.get(code)?.group
  const licences = vacancy.skills.filter((code) => groupOf(code) === 'LICENCE')
  const languages = vacancy.skills.filter((code) => groupOf(code) === 'LANGUAGE')
  const skills = vacancy.skills.filter((code) => !licences.includes(code) && !languages.includes(code))
  const trade = skills.filter((code) => isTradeSkill(vocabulary.skills.get(code)))
  const distances = distancesFrom(vocabulary, [vacancy.region])
  const work: Wanted = { ...NOTHING_WANTED, occupations: [vacancy.occupation], skills: trade }
  return {
    ...EVERYBODY,
    required: [work, ...licences.map((code) => ({ ...NOTHING_WANTED, licences: [code] }))],
    anyOf: [
      { ...NOTHING_WANTED, occupations: [vacancy.occupation] },
      ...skills.map((code) => ({ ...NOTHING_WANTED, skills: [code] })),
      ...languages.map((code) => ({ ...NOTHING_WANTED, languages: [code] })),
    ],
    place: { regions: regionsNear(distances, vacancy.region, MATCH_WITHIN_KM) },
    distances,
    education: from(EDUCATION_LEVELS, vacancy.education),
    experience: from(EXPERIENCE_BANDS, vacancy.experience),
    workingHours: vacancy.workingHours,
  }
}

/** The same, as lists of candidates are asked: there is nothing to fall back on. */
export const askedOfVacancy = (vacancy: MatchedContent, vocabulary: CardVocabulary): Asked => ({
  all: questionOfVacancy(vacancy, vocabulary),
  some: null,
  places: [vacancy.region],
  isBeyondUs: false,
})

/** Why a card fits a vacancy, the strongest reason first, read from the card alone; null when it doesn't fit. */
export const whyItFits = (
  compared: Comparable<Card>,
  vacancy: MatchedContent,
  vocabulary: CardVocabulary,
): MatchReason[] | null => {
  const question = questionOfVacancy(vacancy, vocabulary)
  return answers(compared, question) ? reasonsOf(compared, question, vocabulary) : null
}

/** A value of a rising list and all above it; nothing asked narrows nothing. */
const from = <T>(list: readonly T[], least: T | null): readonly T[] =>
  least === null || list.indexOf(least) === 0 ? [] : list.slice(list.indexOf(least))
