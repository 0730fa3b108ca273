import { distanceKm } from '@titian/shared/vocabulary/distance.ts'
import type { OccupationFamily } from '@titian/shared/vocabulary/occupation-family.ts'
import { regionCovers } from '@titian/shared/vocabulary/region-code.ts'
import type { RegionLevel } from '@titian/shared/vocabulary/region-level.ts'
import type { SkillGroup } from '@titian/shared/vocabulary/skill-group.ts'
import type { Words } from '@titian/shared/vocabulary/words.ts'

/** What every entry of the vocabulary has. `id` is the uuid; `retired` ones are named, but offered no more. */
export interface Entry {
  id: string
  code: string
  name: Words
  retired: boolean
}

export interface Spoken extends Entry {
  synonyms: { id: readonly string[]; en: readonly string[] }
}

export interface Region extends Entry {
  level: RegionLevel
  parentCode: string | null
  /** Decimal degrees of the seat or middle; null above regencies. */
  latitude: number | null
  longitude: number | null
  timezone: string | null
}

export interface Occupation extends Spoken {
  isco08: string
  family: OccupationFamily
}

export interface Skill extends Spoken {
  group: SkillGroup
  /** Directly more general skills. */
  broader: readonly string[]
  occupations: readonly string[]
  programmes: readonly string[]
  isCertifiable: boolean
  isHazardous: boolean
}

export interface CertificateScheme extends Spoken {
  skills: readonly string[]
  occupation: string | null
  level: number | null
}

export type Programme = Entry

export interface VocabularyEntries {
  regions: readonly Region[]
  occupations: readonly Occupation[]
  skills: readonly Skill[]
  schemes: readonly CertificateScheme[]
  programmes: readonly Programme[]
}

/** The whole vocabulary in memory, by code; read once at start, never changed. Needs no SQL on any hot path. */
export interface Vocabulary {
  regions: ReadonlyMap<string, Region>
  occupations: ReadonlyMap<string, Occupation>
  skills: ReadonlyMap<string, Skill>
  schemes: ReadonlyMap<string, CertificateScheme>
  programmes: ReadonlyMap<string, Programme>
  /** Any entry by its uuid, with the kind it is of. */
  byId<K extends keyof VocabularyEntries>(kind: K, id: string): VocabularyEntries[K][number] | undefined
  /** The skill and all that are more general; empty for an unknown code. */
  skillAndBroader(code: string): readonly string[]
  /** The skill and all that are narrower: whoever has one of these has it. */
  skillAndNarrower(code: string): readonly string[]
  /** Codes of all regencies, sorted; their place in this list is their place in the distance table. */
  regencies: readonly string[]
  /** Regencies in a region of any level, itself included. */
  regenciesIn(code: string): readonly string[]
  /** Kilometres between the centres of two regencies, or null when either is no regency. */
  distanceKm(from: string, to: string): number | null
}

/** Builds the snapshot, closures and the distance table (some 130,000 pairs, about 30 ms). */
export const vocabularyOf = (entries: VocabularyEntries): Vocabulary => {
  const byCode = <T extends Entry>(list: readonly T[]) => new Map(list.map((entry) => [entry.code, entry]))
  const regions = byCode(entries.regions)
  const skills = byCode(entries.skills)
  const byId = <T extends Entry>(list: readonly T[]) => new Map(list.map((entry) => [entry.id, entry]))
  const ids = {
    regions: byId(entries.regions),
    occupations: byId(entries.occupations),
    skills: byId(entries.skills),
    schemes: byId(entries.schemes),
    programmes: byId(entries.programmes),
  }
  const upwards = closure(skills.keys(), (code) => skills.get(code)?.broader ?? [])
  const narrower = Map.groupBy(
    [...skills.values()].flatMap((skill) => skill.broader.map((wide) => ({ wide, code: skill.code }))),
    ({ wide }) => wide,
  )
  const downwards = closure(skills.keys(), (code) => (narrower.get(code) ?? []).map((one) => one.code))
  const regencies = entries.regions.filter((region) => region.level === 'REGENCY').map(({ code }) => code)
  regencies.sort()
  const places = new Map(regencies.map((code, index) => [code, index]))
  const table = distanceTable(regencies.map((code) => regions.get(code)!))
  const inside = new Map<string, readonly string[]>()
  return {
    regions,
    skills,
    occupations: byCode(entries.occupations),
    schemes: byCode(entries.schemes),
    programmes: byCode(entries.programmes),
    byId: (kind, id) => (ids[kind] as ReadonlyMap<string, VocabularyEntries[typeof kind][number]>).get(id),
    skillAndBroader: (code) => upwards.get(code) ?? [],
    skillAndNarrower: (code) => downwards.get(code) ?? [],
    regencies,
    regenciesIn: (code) => {
      if (!inside.has(code) && regions.has(code))
        inside.set(
          code,
          regencies.filter((regency) => regionCovers(code, regency)),
        )
      return inside.get(code) ?? []
    },
    distanceKm: (from, to) => {
      const [a, b] = [places.get(from), places.get(to)]
      return a === undefined || b === undefined ? null : table[a * regencies.length + b]!
    },
  }
}

const closure = (codes: Iterable<string>, next: (code: string) => readonly string[]) =>
  new Map(
    [...codes].map((code) => {
      const found = new Set([code])
      for (const at of found) for (const step of next(at)) found.add(step)
      return [code, [...found]] as const
    }),
  )

const distanceTable = (regencies: readonly Region[]): Float32Array => {
  const count = regencies.length
  const table = new Float32Array(count * count)
  const points = regencies.map(({ latitude, longitude }) => ({
    latitude: latitude ?? 0,
    longitude: longitude ?? 0,
  }))
  for (let a = 0; a < count; a++)
    for (let b = a + 1; b < count; b++) {
      const km = distanceKm(points[a]!, points[b]!)
      table[a * count + b] = km
      table[b * count + a] = km
    }
  return table
}
