import { type CandidateFilters, NO_FILTERS, problemsOfFilters } from '@titian/shared/candidates/ask.ts'
import type { CardVocabulary } from '@titian/shared/candidates/card-vocabulary.ts'
import { NEAR_KM } from '@titian/shared/candidates/place.ts'
import { badInput } from '../platform/graphql/user-error.ts'
import type { CandidateFilterInput } from './candidate-filter.type.ts'

const LONGEST_TEXT = 200
const LONGEST_LIST = 50

/** What an employer asked for, checked. */
export interface ReadFilter {
  filters: CandidateFilters
  text: string
  ignoredTerms: readonly string[]
}

/** Reads a filter. Throws `BAD_USER_INPUT` that names the field for what is too long, unknown or impossible. */
export const readFilter = (
  input: CandidateFilterInput | null | undefined,
  vocabulary: CardVocabulary,
): ReadFilter => {
  const given = input ?? {}
  const text = (given.text ?? '').trim()
  if (text.length > LONGEST_TEXT)
    throw badInput(`A text has at most ${LONGEST_TEXT} characters.`, ['filter', 'text'])
  for (const [field, value] of Object.entries(given))
    if (Array.isArray(value) && value.length > LONGEST_LIST)
      throw badInput(`A list has at most ${LONGEST_LIST} values.`, ['filter', field])
  // A term is a piece of a text; what is longer would only be kept in memory with what was understood.
  if (given.ignoredTerms?.some((term) => term.length > LONGEST_TEXT))
    throw badInput(`A term has at most ${LONGEST_TEXT} characters.`, ['filter', 'ignoredTerms'])
  const list = <T>(values: readonly T[] | null | undefined): T[] => [...new Set(values ?? [])].toSorted()
  const filters: CandidateFilters = {
    ...NO_FILTERS,
    skillsAny: list(given.skillsAny),
    skillsAll: list(given.skillsAll),
    occupations: list(given.occupations),
    certificates: list(given.certificates),
    languages: list(given.languages),
    licences: list(given.licences),
    families: list(given.families),
    education: list(given.education),
    availability: list(given.availability),
    experience: list(given.experience),
    workingHours: list(given.workingHours),
    isCertified: given.isCertified ?? null,
    regions: list(given.regions),
    near: given.near ? readNear(given.near) : null,
  }
  const [problem] = problemsOfFilters(filters, vocabulary)
  if (problem)
    throw badInput(
      problem.code === null
        ? 'That is more than can be searched for at once.'
        : `The vocabulary has no ${JSON.stringify(problem.code.slice(0, 60))} here.`,
      ['filter', problem.field],
    )
  return { filters, text, ignoredTerms: list(given.ignoredTerms) }
}

const readNear = ({ region, withinKm }: { region: string; withinKm: number }) => {
  const km = NEAR_KM.find((allowed) => allowed === withinKm)
  if (!km) throw badInput(`A distance is ${NEAR_KM.join(', ')} kilometres.`, ['filter', 'near', 'withinKm'])
  return { region, withinKm: km }
}
