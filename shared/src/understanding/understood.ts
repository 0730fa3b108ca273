import type { AvailabilityBand } from '../vocabulary/availability-band.ts'

/** What a piece of an employer's text can be about. */
export const UNDERSTOOD_KINDS = [
  'SKILL',
  'OCCUPATION',
  'CERTIFICATE',
  'LANGUAGE',
  'LICENCE',
  'PLACE',
  'AVAILABILITY',
] as const

export type UnderstoodKind = (typeof UNDERSTOOD_KINDS)[number]

/** A piece of the text, as it was read. */
interface Piece {
  /** The words as they were understood: lower case, corrected. It is what `ignoredTerms` names. */
  text: string
  /** The words as they were typed, when a typing error was corrected; else null. */
  correctedFrom: string | null
}

/**
 * Work: one concept, satisfied by any of the codes. A skill is satisfied by its narrower skills too (the
 * searcher expands them). `kind` says which list spoke first; the other lists may be filled as well.
 */
export interface WorkTerm extends Piece {
  kind: 'SKILL' | 'OCCUPATION' | 'CERTIFICATE'
  skills: readonly string[]
  occupations: readonly string[]
  schemes: readonly string[]
}

/** Languages, by skill code ('lang-en'). */
export interface LanguageTerm extends Piece {
  kind: 'LANGUAGE'
  languages: readonly string[]
}

/** Licences, by skill code ('lic-sim-b1'). */
export interface LicenceTerm extends Piece {
  kind: 'LICENCE'
  licences: readonly string[]
}

/** A place; several codes when its name means several ('Bandung': the city and the regency). */
export interface PlaceTerm extends Piece {
  kind: 'PLACE'
  regions: readonly string[]
}

/** When somebody should be able to start: in this band or sooner. */
export interface AvailabilityTerm extends Piece {
  kind: 'AVAILABILITY'
  band: AvailabilityBand
}

export type UnderstoodTerm = WorkTerm | LanguageTerm | LicenceTerm | PlaceTerm | AvailabilityTerm

/**
 * An employer's text as a question over vocabulary codes. All `terms` are wanted together, except that any
 * of several places will do: `regions` is the union of the places.
 */
export interface Understood {
  terms: readonly UnderstoodTerm[]
  /** Work that a narrower term already says ('welder' beside 'SMAW'): no condition, a fallback when nobody has all. */
  implied: readonly WorkTerm[]
  /** Words that mean something, but nothing that we know; lower case, as typed. */
  unknown: readonly string[]
  regions: readonly string[]
}

/** A text that says nothing. */
export const NOTHING_UNDERSTOOD: Understood = { terms: [], implied: [], unknown: [], regions: [] }

export const isWorkTerm = (term: UnderstoodTerm): term is WorkTerm =>
  term.kind === 'SKILL' || term.kind === 'OCCUPATION' || term.kind === 'CERTIFICATE'
