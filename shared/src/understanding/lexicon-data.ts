/** A named thing with its everyday words in both languages, as the vocabulary holds it. */
interface Named {
  code: string
  nameId: string
  nameEn: string
  synonymsId: readonly string[]
  synonymsEn: readonly string[]
}

export interface SkillWords extends Named {
  group: string
  /** Codes of the directly more general skills. */
  broader: readonly string[]
  occupations: readonly string[]
}

export type OccupationWords = Named

export interface SchemeWords extends Named {
  skills: readonly string[]
  occupation: string
}

export interface RegionWords {
  code: string
  level: string
  name: string
  nameEn: string
}

/** Everything that the lexicon is built from: plain rows, in any order. */
export interface LexiconData {
  skills: readonly SkillWords[]
  occupations: readonly OccupationWords[]
  schemes: readonly SchemeWords[]
  regions: readonly RegionWords[]
}
