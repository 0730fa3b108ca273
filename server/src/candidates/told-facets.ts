import type { CandidateFilters } from '@titian/shared/candidates/ask.ts'
import { type Bucket, candidateCount, toldBuckets } from '@titian/shared/candidates/count.ts'
import { regionsThatAnswer } from '@titian/shared/candidates/place.ts'
import { AVAILABILITY_BAND_WORDS, AVAILABILITY_BANDS } from '@titian/shared/vocabulary/availability-band.ts'
import { EDUCATION_LEVEL_WORDS, EDUCATION_LEVELS } from '@titian/shared/vocabulary/education-level.ts'
import {
  OCCUPATION_FAMILY_WORDS,
  type OccupationFamily,
} from '@titian/shared/vocabulary/occupation-family.ts'
import { COUNTRY_CODE, regionAndWider } from '@titian/shared/vocabulary/region-code.ts'
import type { Language, Words } from '@titian/shared/vocabulary/words.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import type { CandidateFacetsType } from './candidate-count.type.ts'
import type { FacetCounts } from './search.ts'

/** So many values of a long facet are told; those that were chosen come on top. */
const MOST_BUCKETS = 40

/** Counts as an employer learns them: named, in order, and not below ten. */
export const toldFacets = (
  counts: FacetCounts,
  filters: CandidateFilters,
  vocabulary: Vocabulary,
  language: Language,
): CandidateFacetsType => {
  const told = (
    counted: ReadonlyMap<string, number>,
    words: (code: string) => Words | undefined,
    chosen: readonly string[],
  ) => {
    // What was chosen is always told, also when it finds nobody.
    const values = new Set([...counted.keys(), ...chosen])
    const buckets: Bucket[] = [...values].map((value) => ({
      value,
      label: words(value)?.[language] ?? value,
      count: counted.get(value) ?? 0,
    }))
    return toldBuckets(buckets, MOST_BUCKETS, new Set(chosen))
  }
  /** A short list is told whole and in its own order, which says nothing about numbers. */
  const whole = <T extends string>(
    list: readonly T[],
    words: Record<T, Words>,
    counted: ReadonlyMap<number, number>,
  ) =>
    list.map((value, at) => ({
      value,
      label: words[value][language],
      count: candidateCount(counted.get(at) ?? 0),
    }))
  return {
    skills: told(
      // Ways of working are on every second card and narrow nothing.
      new Map([...counts.skills].filter(([code]) => vocabulary.skills.get(code)?.group !== 'SOFT')),
      (code) => vocabulary.skills.get(code)?.name,
      [...filters.skillsAny, ...filters.skillsAll],
    ),
    certificates: told(counts.schemes, (code) => vocabulary.schemes.get(code)?.name, filters.certificates),
    regions: told(
      coveringCounts(counts.regions, vocabulary),
      (code) => vocabulary.regions.get(code)?.name,
      filters.regions,
    ),
    families: told(
      counts.families,
      (code) => OCCUPATION_FAMILY_WORDS[code as OccupationFamily],
      filters.families,
    ),
    availability: whole(AVAILABILITY_BANDS, AVAILABILITY_BAND_WORDS, counts.availability),
    education: whole(EDUCATION_LEVELS, EDUCATION_LEVEL_WORDS, counts.education),
  }
}

/** What choosing a region would give: cards in it, and those of wider regions that cover it. The country narrows nothing. */
const coveringCounts = (
  counted: ReadonlyMap<string, number>,
  vocabulary: Vocabulary,
): Map<string, number> => {
  const offered = new Set([...counted.keys()].flatMap(regionAndWider))
  offered.delete(COUNTRY_CODE)
  return new Map(
    [...offered].map((code) => {
      const answering = regionsThatAnswer(vocabulary, [code])
      let sum = 0
      for (const [region, count] of counted) if (answering.has(region)) sum += count
      return [code, sum]
    }),
  )
}
