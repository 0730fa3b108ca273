import { OCCUPATION_FAMILIES, type OccupationFamily } from '@titian/shared/vocabulary/occupation-family.ts'
import { levelOfRegion, parentOfRegion } from '@titian/shared/vocabulary/region-code.ts'
import { REGION_LEVELS, type RegionLevel } from '@titian/shared/vocabulary/region-level.ts'
import { SKILL_GROUPS, type SkillGroup } from '@titian/shared/vocabulary/skill-group.ts'
import type { DataFile } from './data-file.ts'
import { linesOf } from './data-file.ts'
import { idOfCode } from './id-of-code.ts'

/** What everything in the vocabulary has. */
interface NamedRow {
  id: string
  code: string
  name_id: string
  name_en: string
}

interface SpokenRow extends NamedRow {
  synonyms_id: string[]
  synonyms_en: string[]
}

export interface RegionRow {
  id: string
  code: string
  level: RegionLevel
  parent_code: string | null
  name: string
  name_en: string
  latitude: number | null
  longitude: number | null
  timezone: string | null
}

export interface OccupationRow extends SpokenRow {
  isco08: string
  family: OccupationFamily
}

export interface SkillRow extends SpokenRow {
  skill_group: SkillGroup
  broader: string[]
  occupations: string[]
  programmes: string[]
  certifiable: boolean
  hazardous: boolean
}

export interface SchemeRow extends SpokenRow {
  skills: string[]
  occupation_code: string | null
  level: number | null
}

export interface ProgrammeRow {
  id: string
  key: string
  name_id: string
  name_en: string
}

/** Regions with what their codes promise; throws `ReferenceDataError` for a regency without a centre. */
export const regionRows = (file: DataFile): RegionRow[] =>
  linesOf(file).map((line) => {
    const code = line.text('code')
    const level = line.oneOf('level', REGION_LEVELS)
    const parent = line.optional('parent_code')
    if (levelOfRegion(code) !== level) line.refuse(`is not a code of level ${level}`)
    if (parentOfRegion(code) !== parent) line.refuse(`lies in ${parentOfRegion(code)}`)
    const [latitude, longitude] = [line.number('latitude'), line.number('longitude')]
    if (level === 'REGENCY' && (latitude === null || longitude === null)) line.refuse('has no centre')
    return {
      id: idOfCode('region', code),
      code,
      level,
      parent_code: parent,
      name: line.text('name'),
      name_en: line.text('name_en'),
      latitude,
      longitude,
      timezone: line.optional('timezone'),
    }
  })

export const occupationRows = (file: DataFile): OccupationRow[] =>
  linesOf(file).map((line) => ({
    id: idOfCode('occupation', line.text('code')),
    code: line.text('code'),
    name_id: line.text('title_id'),
    name_en: line.text('title_en'),
    synonyms_id: line.list('synonyms_id'),
    synonyms_en: line.list('synonyms_en'),
    isco08: line.text('isco08'),
    family: line.oneOf('sector', OCCUPATION_FAMILIES),
  }))

/** Skills; throws `ReferenceDataError` for a broader skill that isn't there or leads back to itself. */
export const skillRows = (file: DataFile): SkillRow[] => {
  const lines = linesOf(file)
  const broader = new Map(lines.map((line) => [line.text('code'), line.list('broader')]))
  return lines.map((line) => {
    const code = line.text('code')
    const above = new Set(broader.get(code))
    for (const wider of above) {
      if (wider === code) line.refuse('is broader than itself')
      for (const next of broader.get(wider) ?? line.refuse(`broader skill ${wider} is not there`))
        above.add(next)
    }
    return {
      id: idOfCode('skill', code),
      code,
      name_id: line.text('name_id'),
      name_en: line.text('name_en'),
      synonyms_id: line.list('synonyms_id'),
      synonyms_en: line.list('synonyms_en'),
      skill_group: line.oneOf('group', SKILL_GROUPS),
      broader: line.list('broader'),
      occupations: line.list('occupations'),
      programmes: line.list('programmes'),
      certifiable: line.flag('certifiable'),
      hazardous: line.flag('hazardous'),
    }
  })
}

export const schemeRows = (file: DataFile): SchemeRow[] =>
  linesOf(file).map((line) => ({
    id: idOfCode('scheme', line.text('code')),
    code: line.text('code'),
    name_id: line.text('name_id'),
    name_en: line.text('name_en'),
    synonyms_id: line.list('synonyms_id'),
    synonyms_en: line.list('synonyms_en'),
    skills: line.list('skills'),
    occupation_code: line.optional('occupation'),
    level: line.number('level'),
  }))

export const programmeRows = (file: DataFile): ProgrammeRow[] =>
  linesOf(file).map((line) => ({
    id: idOfCode('programme', line.text('key')),
    key: line.text('key'),
    name_id: line.text('name_id'),
    name_en: line.text('name_en'),
  }))
