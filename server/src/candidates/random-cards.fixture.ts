import type { Card } from '@titian/shared/candidates/card.ts'
import { gatherSkills } from '@titian/shared/candidates/card.ts'
import { AVAILABILITY_BANDS } from '@titian/shared/vocabulary/availability-band.ts'
import { EDUCATION_LEVELS } from '@titian/shared/vocabulary/education-level.ts'
import { EXPERIENCE_BANDS } from '@titian/shared/vocabulary/experience-band.ts'
import { parentOfRegion } from '@titian/shared/vocabulary/region-code.ts'
import { SKILL_EVIDENCE } from '@titian/shared/vocabulary/skill-evidence.ts'
import { WORKING_HOURS } from '@titian/shared/vocabulary/working-hours.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'

export type Random = () => number

/** A generator of random numbers that a seed decides (mulberry32). */
export const seeded = (seed: number): Random => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

export const pick = <T>(random: Random, list: readonly T[]): T =>
  list[Math.floor(random() * list.length)] as T

/** Some of a list, each with this chance. */
export const some = <T>(random: Random, list: readonly T[], chance: number): T[] =>
  list.filter(() => random() < chance)

/** The front of a list is taken far more often than its end, as with trades and towns. */
const pickSkewed = <T>(random: Random, list: readonly T[]): T =>
  list[Math.floor(random() ** 2.2 * list.length)] as T

/**
 * Cards as a publication leaves them: trades and regions skewed, a trade's own skills, six in ten at a
 * regency. The same seed gives the same cards. They don't keep the crowd rule; engines don't need it.
 */
export const randomCards = (count: number, seed: number, vocabulary: Vocabulary): Card[] => {
  const random = seeded(seed)
  const everywhere = [...vocabulary.regions.keys()].filter((code) => code.length === 5)
  const regencies = [
    ...everywhere.filter((code) => code.startsWith('3')),
    ...everywhere.filter((code) => !code.startsWith('3')),
  ]
  const skillsOf = Map.groupBy(
    [...vocabulary.skills.values()].flatMap((skill) =>
      skill.occupations.map((occupation) => ({ occupation, code: skill.code })),
    ),
    ({ occupation }) => occupation,
  )
  const schemesOf = Map.groupBy(vocabulary.schemes.values(), (scheme) => scheme.occupation)
  const occupations = [...vocabulary.occupations.keys()].filter((code) => skillsOf.has(code))
  const byGroup = (group: string) =>
    [...vocabulary.skills].filter(([, skill]) => skill.group === group).map(([code]) => code)
  const soft = byGroup('SOFT')
  const [languages, licences] = [byGroup('LANGUAGE'), byGroup('LICENCE')]
  const ordinals = shuffledOrdinals(count, random)
  return ordinals.map((ordinal, at): Card => {
    const occupation = pickSkewed(random, occupations)
    const trade = (skillsOf.get(occupation) ?? []).map(({ code }) => code)
    const held = some(random, trade, Math.min(0.8, 5 / trade.length)).slice(0, 9)
    const schemes = some(random, schemesOf.get(occupation) ?? [], 0.3)
      .slice(0, 2)
      .map(({ code }) => code)
    return {
      id: uuid(random),
      ordinal,
      codeName: `Kartu ${at}`,
      occupation,
      family: vocabulary.occupations.get(occupation)?.family ?? 'MICRO',
      experience: pick(random, EXPERIENCE_BANDS),
      education: random() < 0.05 ? null : pick(random, EDUCATION_LEVELS),
      skills: gatherSkills(vocabulary, [
        ...[...held, ...some(random, soft, 0.06)].map((code) => ({
          code,
          evidence: pick(random, SKILL_EVIDENCE.slice(1)),
        })),
        ...schemes
          .flatMap((scheme) => vocabulary.schemes.get(scheme)?.skills ?? [])
          .map((code) => ({ code, evidence: 'CERTIFIED' as const })),
      ]),
      certificates: schemes.map((scheme) => ({
        scheme,
        level: vocabulary.schemes.get(scheme)?.level ?? null,
        validUntil: { year: 2027 + Math.floor(random() * 3), half: random() < 0.5 ? 1 : 2 },
      })),
      languages: some(random, languages, 0.2),
      licences: some(random, licences, 0.12),
      workingHours: some(random, WORKING_HOURS, 0.6),
      region: widened(random, pickSkewed(random, regencies)),
      availability: pick(random, AVAILABILITY_BANDS),
    }
  })
}

const widened = (random: Random, regency: string): string => {
  let region = regency
  for (const chance of [0.4, 0.4, 0.3]) {
    if (random() >= chance) return region
    region = parentOfRegion(region) ?? region
  }
  return region
}

const shuffledOrdinals = (count: number, random: Random): number[] => {
  const ordinals = Array.from({ length: count }, (_, at) => at * 7)
  for (let at = count - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    const held = ordinals[at] as number
    ordinals[at] = ordinals[other] as number
    ordinals[other] = held
  }
  return ordinals
}

/** A random UUIDv4 from the given randomness. */
export const uuid = (random: Random): string => {
  const hex = () => Math.floor(random() * 16).toString(16)
  return 'xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx'.replaceAll('x', hex)
}
