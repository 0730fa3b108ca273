import {
  type CandidateQuestion,
  MOST_WANTED,
  type Wanted,
  wantedOf,
} from '@titian/shared/candidates/question.ts'
import { POINTS } from '@titian/shared/candidates/score.ts'
import { AVAILABILITY_BANDS } from '@titian/shared/vocabulary/availability-band.ts'
import { EDUCATION_LEVELS } from '@titian/shared/vocabulary/education-level.ts'
import { EXPERIENCE_BANDS } from '@titian/shared/vocabulary/experience-band.ts'
import { hoursMask, type IndexCodes, TERM } from './indexed-card.ts'

/** A question over the index's own numbers: masks to look up, and one bit for each thing wanted. */
export interface Plan {
  /** Bits that must all be there, and bits of which one must be there; 0 asks nothing. */
  requiredBits: number
  anyBits: number
  wantedCount: number
  /** For each term and each occupation, the things wanted that it satisfies. */
  termBits: Uint32Array
  occupationBits: Uint32Array
  /** Points of a term for each strength of evidence, four a term. */
  termPoints: Uint8Array
  /** For each way of narrowing, the posting lists of which every answer stands in one. */
  drivers: { terms: number[]; occupations: number[] }[]
  /** One byte for each value; null asks nothing. */
  regions: Uint8Array | null
  families: Uint8Array | null
  education: Uint8Array | null
  bands: Uint8Array | null
  experience: Uint8Array | null
  hours: number
  isCertified: boolean | null
  countsPlace: boolean
  /** Kilometres by region; null when the question knows no distances. */
  kilometres: Int32Array | null
}

/** Throws a `RangeError` for a question that wants more things than there are bits. */
export const planOf = (question: CandidateQuestion, codes: IndexCodes): Plan => {
  const wanted = wantedOf(question)
  if (wanted.length > MOST_WANTED) throw new RangeError(`At most ${MOST_WANTED} things can be wanted.`)
  const termBits = new Uint32Array(codes.terms.size)
  const termPoints = new Uint8Array(codes.terms.size * 4)
  const occupationBits = new Uint32Array(codes.occupations.size)
  const lists = wanted.map((one, bit) => {
    const terms = termsOf(one, codes)
    for (const { term, points } of terms) {
      termBits[term] = (termBits[term] ?? 0) | (1 << bit)
      termPoints.set(points, term * 4)
    }
    const occupations = one.occupations.flatMap((code) => codes.occupations.find(code) ?? [])
    for (const code of occupations) occupationBits[code] = (occupationBits[code] ?? 0) | (1 << bit)
    return { terms: terms.map(({ term }) => term), occupations }
  })
  const required = lists.slice(0, question.required.length)
  const any = lists.slice(question.required.length)
  const requiredBits = (1 << required.length) - 1
  return {
    requiredBits,
    anyBits: ((1 << wanted.length) - 1) & ~requiredBits,
    wantedCount: wanted.length,
    termBits,
    occupationBits,
    termPoints,
    drivers: [
      ...required,
      ...(any.length > 0
        ? [{ terms: any.flatMap((one) => one.terms), occupations: any.flatMap((one) => one.occupations) }]
        : []),
    ],
    regions: question.place && maskOf(codes.regions.size, numbers(codes.regions, question.place.regions)),
    families: chosen(question.families, codes.families.size, (list) => numbers(codes.families, list)),
    education: chosen(question.education, EDUCATION_LEVELS.length + 1, (list) =>
      list.map((level) => EDUCATION_LEVELS.indexOf(level)),
    ),
    bands: chosen(question.availability, AVAILABILITY_BANDS.length, (list) =>
      list.map((band) => AVAILABILITY_BANDS.indexOf(band)),
    ),
    experience: chosen(question.experience, EXPERIENCE_BANDS.length, (list) =>
      list.map((band) => EXPERIENCE_BANDS.indexOf(band)),
    ),
    hours: hoursMask(question.workingHours),
    isCertified: question.isCertified,
    countsPlace: question.place !== null,
    kilometres: question.distances && kilometresOf(question.distances, codes),
  }
}

const termsOf = (wanted: Wanted, codes: IndexCodes) => {
  const find = (prefix: string, list: readonly string[], points: readonly number[]) =>
    [...new Set(list)].flatMap((code) => {
      const term = codes.terms.find(prefix + code)
      return term === null ? [] : [{ term, points }]
    })
  return [
    ...find(TERM.skill, wanted.skills, POINTS.skill),
    ...find(TERM.scheme, wanted.schemes, [POINTS.scheme]),
    ...find(TERM.language, wanted.languages, [POINTS.language]),
    ...find(TERM.licence, wanted.licences, [POINTS.licence]),
  ]
}

const numbers = (codes: IndexCodes['regions'], texts: Iterable<string>): number[] =>
  [...texts].flatMap((text) => codes.find(text) ?? [])

const maskOf = (size: number, values: readonly number[]): Uint8Array => {
  const mask = new Uint8Array(size)
  for (const value of values) mask[value] = 1
  return mask
}

const chosen = <T>(
  list: readonly T[],
  size: number,
  toNumbers: (list: readonly T[]) => number[],
): Uint8Array | null => (list.length === 0 ? null : maskOf(size, toNumbers(list)))

const kilometresOf = (distances: ReadonlyMap<string, number>, codes: IndexCodes): Int32Array => {
  const kilometres = new Int32Array(codes.regions.size).fill(-1)
  for (const [region, km] of distances) {
    const code = codes.regions.find(region)
    if (code !== null) kilometres[code] = km
  }
  return kilometres
}
