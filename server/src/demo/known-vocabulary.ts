import type { Vocabulary } from '../vocabulary/vocabulary.ts'

/** What the generator must know of the vocabulary. */
export interface KnownVocabulary {
  /** Regency codes of each province. */
  regencies: ReadonlyMap<string, readonly string[]>
  /** The family of each occupation. */
  families: ReadonlyMap<string, string>
  skills: ReadonlySet<string>
  /** Certificate schemes by their codes. */
  schemes: ReadonlyMap<string, KnownScheme>
}

export interface KnownScheme {
  code: string
  level: number | null
  skills: readonly string[]
}

/** The part of a loaded vocabulary that people are composed from. Throws when nothing is loaded yet. */
export const knownOf = ({ regencies, occupations, skills, schemes }: Vocabulary): KnownVocabulary => {
  if (regencies.length === 0) throw new Error('The vocabulary is not loaded; load it before the people.')
  return {
    regencies: Map.groupBy(regencies, (code) => code.slice(0, 2)),
    families: new Map([...occupations].map(([code, { family }]) => [code, family])),
    skills: new Set(skills.keys()),
    schemes,
  }
}
