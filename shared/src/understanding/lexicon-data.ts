import type { RegionLevel } from '../vocabulary/region-level.ts'
import type { SkillGroup } from '../vocabulary/skill-group.ts'
import type { Words } from '../vocabulary/words.ts'

/** Everyday words for a thing, in each language; slang and abbreviations included. */
export interface Synonyms {
  id: readonly string[]
  en: readonly string[]
}

export interface SkillWords {
  name: Words
  synonyms: Synonyms
  group: SkillGroup
  /** Codes of the directly more general skills. */
  broader: readonly string[]
  /** Codes of the occupations that need it. */
  occupations: readonly string[]
}

export interface OccupationWords {
  name: Words
  synonyms: Synonyms
}

export interface SchemeWords {
  name: Words
  synonyms: Synonyms
  skills: readonly string[]
  occupation: string | null
}

export interface RegionWords {
  name: Words
  level: RegionLevel
}

/** Everything that the lexicon is built from, by code; the loaded vocabulary fits as it is. */
export interface LexiconData {
  skills: ReadonlyMap<string, SkillWords>
  occupations: ReadonlyMap<string, OccupationWords>
  schemes: ReadonlyMap<string, SchemeWords>
  regions: ReadonlyMap<string, RegionWords>
}
