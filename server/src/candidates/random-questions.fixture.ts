import { bothPlaces, distancesFrom, regionsNear, regionsThatAnswer } from '@titian/shared/candidates/place.ts'
import { type CandidateQuestion, NOTHING_WANTED, type Wanted } from '@titian/shared/candidates/question.ts'
import { AVAILABILITY_BANDS } from '@titian/shared/vocabulary/availability-band.ts'
import { EDUCATION_LEVELS } from '@titian/shared/vocabulary/education-level.ts'
import { EXPERIENCE_BANDS } from '@titian/shared/vocabulary/experience-band.ts'
import { OCCUPATION_FAMILIES } from '@titian/shared/vocabulary/occupation-family.ts'
import { WORKING_HOURS } from '@titian/shared/vocabulary/working-hours.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { pick, type Random, some } from './random-cards.fixture.ts'

/** A question that uses any mixture of what can be asked. */
export const randomQuestion = (random: Random, vocabulary: Vocabulary): CandidateQuestion => {
  const maybe = <T>(chance: number, make: () => T): T | null => (random() < chance ? make() : null)
  const regions = [...vocabulary.regions.keys()]
  const few = <T>(list: readonly T[]): T[] => some(random, list, 1.2 / list.length)
  const inside = maybe(0.35, () =>
    regionsThatAnswer(vocabulary, [pick(random, regions), pick(random, regions)]),
  )
  const origin = maybe(0.3, () =>
    pick(
      random,
      regions.filter((code) => code.length === 5),
    ),
  )
  const distances = origin === null ? null : distancesFrom(vocabulary, [origin])
  const near =
    origin === null || distances === null ? null : regionsNear(distances, origin, pick(random, [25, 50, 100]))
  const regionsAsked = bothPlaces(
    inside,
    maybe(0.7, () => near),
  )
  const wanted = () => randomWanted(random, vocabulary)
  return {
    required: Array.from({ length: pick(random, [0, 0, 1, 1, 2]) }, wanted),
    anyOf: Array.from({ length: pick(random, [0, 0, 0, 1, 3]) }, wanted),
    place: regionsAsked && { regions: regionsAsked },
    distances,
    families: maybe(0.2, () => few(OCCUPATION_FAMILIES)) ?? [],
    education: maybe(0.2, () => few(EDUCATION_LEVELS)) ?? [],
    availability: maybe(0.3, () => few(AVAILABILITY_BANDS)) ?? [],
    experience: maybe(0.2, () => few(EXPERIENCE_BANDS)) ?? [],
    workingHours: maybe(0.2, () => few(WORKING_HOURS)) ?? [],
    isCertified: maybe(0.2, () => random() < 0.7),
  }
}

const randomWanted = (random: Random, vocabulary: Vocabulary): Wanted => {
  const [skills, occupations, schemes] = [
    [...vocabulary.skills.keys()],
    [...vocabulary.occupations.keys()],
    [...vocabulary.schemes.keys()],
  ]
  // The front of the lists is what cards hold most: questions should find somebody.
  const likely = <T>(list: readonly T[]): T => list[Math.floor(random() ** 2 * list.length)] as T
  const kind = random()
  if (kind < 0.02) return NOTHING_WANTED
  if (kind < 0.45) return { ...NOTHING_WANTED, skills: [likely(skills), likely(skills)] }
  if (kind < 0.6)
    return {
      ...NOTHING_WANTED,
      skills: [likely(skills)],
      occupations: [likely(occupations)],
      schemes: [likely(schemes)],
    }
  if (kind < 0.7) return { ...NOTHING_WANTED, occupations: [likely(occupations), 'no-such-occupation'] }
  if (kind < 0.8) return { ...NOTHING_WANTED, schemes: [likely(schemes), likely(schemes)] }
  const group = kind < 0.9 ? 'LANGUAGE' : 'LICENCE'
  const codes = skills.filter((code) => vocabulary.skills.get(code)?.group === group)
  const held = [pick(random, codes), pick(random, codes)]
  return group === 'LANGUAGE' ? { ...NOTHING_WANTED, languages: held } : { ...NOTHING_WANTED, licences: held }
}
