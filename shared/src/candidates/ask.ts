import type { Understood, UnderstoodTerm } from '../understanding/understood.ts'
import { isWorkTerm } from '../understanding/understood.ts'
import { type AvailabilityBand, bandsUpTo } from '../vocabulary/availability-band.ts'
import type { EducationLevel } from '../vocabulary/education-level.ts'
import type { ExperienceBand } from '../vocabulary/experience-band.ts'
import type { OccupationFamily } from '../vocabulary/occupation-family.ts'
import { levelOfRegion } from '../vocabulary/region-code.ts'
import type { WorkingHours } from '../vocabulary/working-hours.ts'
import type { CardVocabulary } from './card-vocabulary.ts'
import { bothPlaces, distancesFrom, type NearKm, regionsNear, regionsThatAnswer } from './place.ts'
import { type CandidateQuestion, EVERYBODY, MOST_WANTED, NOTHING_WANTED, type Wanted } from './question.ts'

/** What an employer chose in filters, by vocabulary code. An empty list does not narrow. */
export interface CandidateFilters {
  skillsAny: readonly string[]
  skillsAll: readonly string[]
  occupations: readonly string[]
  certificates: readonly string[]
  languages: readonly string[]
  licences: readonly string[]
  families: readonly OccupationFamily[]
  education: readonly EducationLevel[]
  availability: readonly AvailabilityBand[]
  experience: readonly ExperienceBand[]
  workingHours: readonly WorkingHours[]
  isCertified: boolean | null
  regions: readonly string[]
  near: { region: string; withinKm: NearKm } | null
}

export const NO_FILTERS: CandidateFilters = {
  skillsAny: [],
  skillsAll: [],
  occupations: [],
  certificates: [],
  languages: [],
  licences: [],
  families: [],
  education: [],
  availability: [],
  experience: [],
  workingHours: [],
  isCertified: null,
  regions: [],
  near: null,
}

/** A filter that names something the vocabulary doesn't have, or more than can be asked at once. */
export interface FilterProblem {
  field: keyof CandidateFilters
  /** The code that is unknown; null when there are too many things. */
  code: string | null
}

/** An employer's question, ready for an engine. */
export interface Asked {
  /** For cards that have everything the text names. */
  all: CandidateQuestion
  /** For cards that have some of it, when nobody has everything; null when that would be the same. */
  some: CandidateQuestion | null
  /** The places asked about, the one that distances are measured from first. */
  places: readonly string[]
  /** The text asks for work of which the vocabulary knows no word: nobody answers. */
  isBeyondUs: boolean
}

/** Every code of the filters that the vocabulary doesn't have, and whether too much is asked. Empty means well. */
export const problemsOfFilters = (filters: CandidateFilters, vocabulary: CardVocabulary): FilterProblem[] => {
  const unknown = (
    field: keyof CandidateFilters,
    codes: readonly string[],
    known: ReadonlyMap<string, unknown>,
  ) => codes.filter((code) => !known.has(code)).map((code) => ({ field, code }))
  const { skills, occupations, schemes, regions } = vocabulary
  const near = filters.near
  return [
    ...unknown('skillsAny', filters.skillsAny, skills),
    ...unknown('skillsAll', filters.skillsAll, skills),
    ...unknown('languages', filters.languages, skills),
    ...unknown('licences', filters.licences, skills),
    ...unknown('occupations', filters.occupations, occupations),
    ...unknown('certificates', filters.certificates, schemes),
    ...unknown('regions', filters.regions, regions),
    ...(near && levelOfRegion(near.region) !== 'REGENCY'
      ? [{ field: 'near' as const, code: near.region }]
      : []),
    ...(near ? unknown('near', [near.region], regions) : []),
    ...(filterWanted(filters).length > MOST_FILTERED ? [{ field: 'skillsAll' as const, code: null }] : []),
  ]
}

/** Filters may take half of what an engine can look for; the other half is left to the text. */
const MOST_FILTERED = MOST_WANTED / 2

/**
 * The question of filters without problems and an understood text. The text adds what it names; what it says
 * about time gives way to a chosen filter. Distances are there as soon as a regency is named anywhere.
 */
export const askedOf = (
  filters: CandidateFilters,
  understood: Understood,
  vocabulary: CardVocabulary,
): Asked => {
  const required = filterWanted(filters)
  const isBeyondUs = isUnheardOf(understood)
  const room = MOST_WANTED - required.length
  const named = understood.terms.flatMap(wantedOfTerm).slice(0, room)
  const implied = understood.implied.flatMap(wantedOfTerm).slice(0, room - named.length)
  const origins = originsOf(filters, understood)
  const distances = origins.length === 0 ? null : distancesFrom(vocabulary, origins)
  const regions = [
    filters.regions.length > 0 ? regionsThatAnswer(vocabulary, filters.regions) : null,
    understood.regions.length > 0 ? regionsThatAnswer(vocabulary, understood.regions) : null,
    filters.near && regionsNear(distances ?? new Map(), filters.near.region, filters.near.withinKm),
  ].reduce(bothPlaces, null)
  const common: CandidateQuestion = {
    ...EVERYBODY,
    place: regions && { regions },
    distances,
    families: filters.families,
    education: filters.education,
    availability: filters.availability.length > 0 ? filters.availability : bandsOf(understood.terms),
    experience: filters.experience,
    workingHours: filters.workingHours,
    isCertified: filters.isCertified,
  }
  const anyOf = [...named, ...implied]
  return {
    // Work that the vocabulary doesn't know is work that nobody on a card has; the whole list would be no answer.
    all: {
      ...common,
      required: [...required, ...named, ...(isBeyondUs ? [NOTHING_WANTED] : [])],
    },
    some: anyOf.length > 1 ? { ...common, required, anyOf } : null,
    places: [...new Set([...origins, ...understood.regions, ...filters.regions])],
    isBeyondUs,
  }
}

const isUnheardOf = ({ terms, implied, unknown }: Understood): boolean =>
  unknown.length > 0 && implied.length === 0 && !terms.some((term) => wantedOfTerm(term).length > 0)

/** What distances are measured from: the place to be near, else regencies of the text, else those of the filter. */
const originsOf = (filters: CandidateFilters, understood: Understood): string[] => {
  if (filters.near) return [filters.near.region]
  const named = understood.regions.filter(isRegency)
  return named.length > 0 ? named : filters.regions.filter(isRegency)
}

const isRegency = (code: string): boolean => levelOfRegion(code) === 'REGENCY'

const filterWanted = (filters: CandidateFilters): Wanted[] => [
  ...filters.skillsAll.map((code) => ({ ...NOTHING_WANTED, skills: [code] })),
  ...(filters.skillsAny.length > 0 ? [{ ...NOTHING_WANTED, skills: filters.skillsAny }] : []),
  ...(filters.occupations.length > 0 ? [{ ...NOTHING_WANTED, occupations: filters.occupations }] : []),
  ...(filters.certificates.length > 0 ? [{ ...NOTHING_WANTED, schemes: filters.certificates }] : []),
  ...(filters.languages.length > 0 ? [{ ...NOTHING_WANTED, languages: filters.languages }] : []),
  ...(filters.licences.length > 0 ? [{ ...NOTHING_WANTED, licences: filters.licences }] : []),
]

const wantedOfTerm = (term: UnderstoodTerm): Wanted[] => {
  if (isWorkTerm(term)) {
    const { skills, occupations, schemes } = term
    return [{ ...NOTHING_WANTED, skills, occupations, schemes }]
  }
  if (term.kind === 'LANGUAGE') return [{ ...NOTHING_WANTED, languages: term.languages }]
  return term.kind === 'LICENCE' ? [{ ...NOTHING_WANTED, licences: term.licences }] : []
}

/** The soonest band that the text asks for, and all sooner ones. */
const bandsOf = (terms: readonly UnderstoodTerm[]): readonly AvailabilityBand[] =>
  terms
    .flatMap((term) => (term.kind === 'AVAILABILITY' ? [bandsUpTo(term.band)] : []))
    .toSorted((a, b) => a.length - b.length)[0] ?? []
