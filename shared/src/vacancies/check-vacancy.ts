import type { CardVocabulary } from '../candidates/card-vocabulary.ts'
import { addMonths, isDay } from '../participants/calendar.ts'
import { levelOfRegion } from '../vocabulary/region-code.ts'
import type { VacancyContent } from './vacancy.ts'
import type { VacancyReport } from './vacancy-report.ts'

/** What can be wrong with a vacancy; each is about the field that it names. */
export const VACANCY_PROBLEMS = [
  'TITLE_NOT_ACCEPTED',
  'NOT_IN_VOCABULARY',
  'TOO_MANY_SKILLS',
  'PLACE_IS_NO_REGENCY',
  'PLACES_OUT_OF_RANGE',
  'WAGE_OUT_OF_RANGE',
  'WAGE_RANGE_REVERSED',
  'LAST_DAY_OUT_OF_RANGE',
  'REPORT_NUMBER_NOT_ACCEPTED',
  'AGE_OUT_OF_RANGE',
] as const

export type VacancyProblemKind = (typeof VACANCY_PROBLEMS)[number]

export interface VacancyProblem {
  field: keyof VacancyContent | keyof VacancyReport
  kind: VacancyProblemKind
}

export const LONGEST_TITLE = 100
export const MOST_SKILLS = 10
export const MOST_PLACES = 1_000
export const HIGHEST_WAGE = 1_000_000_000
export const LONGEST_REPORT_NUMBER = 60
/** Nobody under 18 is ever introduced, so no vacancy may ask for one. */
export const LEAST_AGE = 18
const HIGHEST_AGE = 99
const LONGEST_OPEN_MONTHS = 6

/** The last day that a vacancy written or amended today may be given. */
export const latestLastDay = (today: string): string => addMonths(today, LONGEST_OPEN_MONTHS)

/** Everything that is wrong with a vacancy and its report, in the order of the form; nothing means well. */
export const problemsOfVacancy = (
  content: VacancyContent,
  report: VacancyReport,
  vocabulary: Pick<CardVocabulary, 'occupations' | 'skills' | 'regions'>,
  today: string,
): VacancyProblem[] => {
  const problems: VacancyProblem[] = []
  const unless = (holds: boolean, field: VacancyProblem['field'], kind: VacancyProblemKind) => {
    if (!holds) problems.push({ field, kind })
  }
  const { title, occupation, skills, region, places, wageFrom, wageTo, opensUntil } = content
  const { reportNumber, ageFrom, ageTo, domicile } = report
  unless(isLine(title, LONGEST_TITLE), 'title', 'TITLE_NOT_ACCEPTED')
  unless(vocabulary.occupations.has(occupation), 'occupation', 'NOT_IN_VOCABULARY')
  unless(
    skills.every((skill) => vocabulary.skills.has(skill)),
    'skills',
    'NOT_IN_VOCABULARY',
  )
  unless(skills.length <= MOST_SKILLS, 'skills', 'TOO_MANY_SKILLS')
  unless(
    levelOfRegion(region) === 'REGENCY' && vocabulary.regions.has(region),
    'region',
    'PLACE_IS_NO_REGENCY',
  )
  unless(isWholeIn(places, 1, MOST_PLACES), 'places', 'PLACES_OUT_OF_RANGE')
  unless(isWholeIn(wageFrom, 1, HIGHEST_WAGE), 'wageFrom', 'WAGE_OUT_OF_RANGE')
  unless(isWholeIn(wageTo, 1, HIGHEST_WAGE), 'wageTo', 'WAGE_OUT_OF_RANGE')
  unless(wageTo >= wageFrom, 'wageTo', 'WAGE_RANGE_REVERSED')
  unless(
    isDay(opensUntil) && opensUntil >= today && opensUntil <= latestLastDay(today),
    'opensUntil',
    'LAST_DAY_OUT_OF_RANGE',
  )
  unless(
    reportNumber === null || isLine(reportNumber, LONGEST_REPORT_NUMBER),
    'reportNumber',
    'REPORT_NUMBER_NOT_ACCEPTED',
  )
  unless(ageFrom === null || isWholeIn(ageFrom, LEAST_AGE, HIGHEST_AGE), 'ageFrom', 'AGE_OUT_OF_RANGE')
  unless(ageTo === null || isWholeIn(ageTo, ageFrom ?? LEAST_AGE, HIGHEST_AGE), 'ageTo', 'AGE_OUT_OF_RANGE')
  unless(domicile === null || vocabulary.regions.has(domicile), 'domicile', 'NOT_IN_VOCABULARY')
  return problems
}

/** One line of text that somebody can read: no control, separator or direction characters. */
const isLine = (text: string, longest: number): boolean =>
  text.trim() !== '' && text.length <= longest && !/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/u.test(text)

const isWholeIn = (value: number, least: number, most: number): boolean =>
  Number.isInteger(value) && value >= least && value <= most
