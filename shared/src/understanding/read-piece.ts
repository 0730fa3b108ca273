import type { Piece } from './cut.ts'
import type { LexiconData } from './lexicon-data.ts'
import { PLACE_MARKS } from './nicknames.ts'
import type { Meaning } from './phrases.ts'
import { ROLE_WORDS, WEAK_PHRASES } from './silent-words.ts'
import { isStyle } from './style-names.ts'
import type { UnderstoodTerm } from './understood.ts'

/** What stands around a piece of the text. */
export interface Surroundings {
  before: Piece | undefined
  behind: Piece | undefined
  /** Whether another piece names work by itself. */
  hasOtherWork: boolean
}

/** What a piece means where it stands; null when it means nothing there. */
export const readPiece = (piece: Piece, around: Surroundings): UnderstoodTerm | null => {
  const { meaning, phrase } = piece
  if (phrase === null) return null
  const base = { text: piece.text, correctedFrom: piece.isCorrected ? piece.typed : null }
  if (meaning.band) return { ...base, kind: 'AVAILABILITY', band: meaning.band }
  if (meaning.regions.length > 0) {
    const last = around.before?.phrase?.split(' ').at(-1) ?? around.before?.typed
    if (isStyle(last, phrase)) return null
    const isMarked = last !== undefined && PLACE_MARKS.has(last)
    if (isMarked || (!meaning.regionNeedsMark && (!saysMore(meaning) || around.hasOtherWork)))
      return { ...base, kind: 'PLACE', regions: meaning.regions }
  }
  if (WEAK_PHRASES.has(phrase) && (around.hasOtherWork || isRoleOfSomethingElse(phrase, around))) return null
  if (meaning.schemes.length > 0)
    return { ...base, kind: 'CERTIFICATE', skills: [], occupations: [], schemes: meaning.schemes }
  if (meaning.licences.length > 0) return { ...base, kind: 'LICENCE', licences: meaning.licences }
  if (meaning.languages.length > 0) return { ...base, kind: 'LANGUAGE', languages: meaning.languages }
  const { skills, occupations } = meaning
  if (skills.length + occupations.length === 0) return null
  return { ...base, kind: occupations.length > 0 ? 'OCCUPATION' : 'SKILL', skills, occupations, schemes: [] }
}

/** A 'tukang' of something that we don't know ('tukang kunci') is no builder. */
const isRoleOfSomethingElse = (phrase: string, { before, behind }: Surroundings): boolean =>
  ROLE_WORDS.has(phrase) && [before, behind].some((other) => other?.phrase === null && !other.isSilent)

const saysMore = ({ skills, occupations, languages }: Meaning): boolean =>
  skills.length + occupations.length + languages.length > 0

/** Work that a piece names by itself: not a place of the same name, a bare workplace, or a way of working. */
export const isWorkByItself = (
  { meaning, phrase }: Piece,
  { skills }: Pick<LexiconData, 'skills'>,
): boolean =>
  meaning.regions.length === 0 &&
  !WEAK_PHRASES.has(phrase ?? '') &&
  (meaning.occupations.length > 0 || meaning.skills.some((code) => skills.get(code)?.group !== 'SOFT'))

/** A word without meaning, or the name of a place that nothing shows to be meant as one ('batu' is a stone). */
export const isNotUnderstood = (piece: Piece, term: UnderstoodTerm | null): boolean => {
  if (term !== null || piece.isSilent) return false
  return piece.phrase === null || (piece.meaning.regionNeedsMark && !saysMore(piece.meaning))
}
