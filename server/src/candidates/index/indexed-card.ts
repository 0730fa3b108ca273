import { WORKING_HOURS, type WorkingHours } from '@titian/shared/vocabulary/working-hours.ts'
import { Codes } from './codes.ts'

/** What the index keeps of a card: the columns of `card.card` that a question can ask about. */
export interface IndexedCard {
  id: string
  ordinal: number
  occupation: string
  family: string
  region: string
  region_points: number
  base: number
  band: number
  experience: number
  education: number | null
  certified: boolean
  working_hours: readonly string[]
  skills_held: readonly string[]
  skills_assessed: readonly string[]
  skills_trained: readonly string[]
  skills_certified: readonly string[]
  schemes: readonly string[]
  languages: readonly string[]
  licences: readonly string[]
}

/** No schooling is known. */
export const NO_EDUCATION = 7

/** Texts as numbers; terms carry a prefix for what they are. Numbers stay the same when columns are rebuilt. */
export class IndexCodes {
  readonly occupations = new Codes(65_536)
  readonly families = new Codes(256)
  readonly regions = new Codes(65_536)
  /** A term shares sixteen bits with the strength of its evidence. */
  readonly terms = new Codes(16_384)
}

export const TERM = { skill: 's:', scheme: 'c:', language: 'l:', licence: 'v:' } as const

/** Working hours as bits, in the order of their list. */
export const hoursMask = (hours: readonly string[]): number =>
  hours.reduce((mask, wanted) => mask | (1 << WORKING_HOURS.indexOf(wanted as WorkingHours)), 0)

/** Terms of a card: number times four plus strength of evidence. */
export const packedTerms = (card: IndexedCard, terms: Codes): number[] => {
  const strengthOf = (skill: string) =>
    card.skills_certified.includes(skill)
      ? 3
      : card.skills_trained.includes(skill)
        ? 2
        : card.skills_assessed.includes(skill)
          ? 1
          : 0
  return [
    ...card.skills_held.map((skill) => terms.of(TERM.skill + skill) * 4 + strengthOf(skill)),
    ...card.schemes.map((scheme) => terms.of(TERM.scheme + scheme) * 4),
    ...card.languages.map((language) => terms.of(TERM.language + language) * 4),
    ...card.licences.map((licence) => terms.of(TERM.licence + licence) * 4),
  ]
}
