import { certificateTerms, type Found } from './certificates.ts'
import { cut, type Piece } from './cut.ts'
import { withoutImplied } from './implied.ts'
import type { Lexicon } from './lexicon.ts'
import { PLACE_MARKS } from './nicknames.ts'
import { rawWordsOf } from './normalise.ts'
import type { Meaning } from './phrases.ts'
import { ROLE_WORDS, WEAK_PHRASES } from './silent-words.ts'
import { isStyle } from './style-names.ts'
import { isWorkTerm, NOTHING_UNDERSTOOD, type Understood, type UnderstoodTerm } from './understood.ts'

export interface UnderstandOptions {
  /** Texts of terms that the employer took off; they mean nothing this time. */
  ignoredTerms?: readonly string[]
}

/** More than this nobody asks at once; what comes later in the text is left out. */
const MOST_TERMS = 12

/**
 * Reads an employer's text, in Indonesian, English or both, as a question over vocabulary codes. Any text is
 * fine: empty, longer than `TEXT_LIMIT` (which is cut), signs, code. Typical texts take far less than 1 ms.
 */
export const understand = (lexicon: Lexicon, text: string, options: UnderstandOptions = {}): Understood => {
  const pieces = cut(lexicon, text)
  if (pieces.length === 0) return NOTHING_UNDERSTOOD
  const ignored = new Set((options.ignoredTerms ?? []).map((term) => rawWordsOf(term).join(' ')))
  const hasOtherWork = (piece: Piece) => pieces.some((other) => other !== piece && isPlainWork(other))
  const read = pieces.flatMap((piece, index): Found[] => {
    if (ignored.has(piece.text)) return []
    const before = pieces[index - 1]
    const term = termOf(piece, before, hasOtherWork(piece))
    return [{ piece, term }]
  })
  const found = certificateTerms(lexicon, withoutRoles(read)).filter(({ piece }) => !ignored.has(piece.text))
  const all = found.flatMap(({ term }) => (term ? [term] : [])).slice(0, MOST_TERMS)
  const { kept, implied } = withoutImplied(lexicon, all)
  return {
    terms: kept,
    implied,
    unknown: [...new Set(found.filter(isUnknown).map(({ piece }) => piece.typed))],
    regions: [...new Set(kept.flatMap((term) => (term.kind === 'PLACE' ? term.regions : [])))],
  }
}

const isUnknown = ({ piece, term }: Found): boolean =>
  term === null && piece.phrase === null && !piece.isSilent

/** Work, and nothing but work: no name of a place that happens to be one of a skill. */
const isPlainWork = ({ meaning, phrase }: Piece): boolean =>
  meaning.skills.length + meaning.occupations.length > 0 &&
  meaning.regions.length === 0 &&
  !WEAK_PHRASES.has(phrase ?? '')

/** What a piece means where it stands; null when it means nothing there. */
const termOf = (piece: Piece, before: Piece | undefined, hasOtherWork: boolean): UnderstoodTerm | null => {
  const { meaning, phrase } = piece
  if (phrase === null) return null
  const base = { text: piece.text, correctedFrom: piece.isCorrected ? piece.typed : null }
  if (meaning.band) return { ...base, kind: 'AVAILABILITY', band: meaning.band }
  if (meaning.regions.length > 0) {
    const last = before?.phrase?.split(' ').at(-1) ?? before?.typed
    if (isStyle(last, phrase)) return null
    const isMarked = last !== undefined && PLACE_MARKS.has(last)
    const isPlace = isMarked || (!meaning.regionNeedsMark && (!saysMore(meaning) || hasOtherWork))
    if (isPlace) return { ...base, kind: 'PLACE', regions: meaning.regions }
  }
  if (WEAK_PHRASES.has(phrase) && hasOtherWork) return null
  if (meaning.schemes.length > 0)
    return { ...base, kind: 'CERTIFICATE', skills: [], occupations: [], schemes: meaning.schemes }
  if (meaning.licences.length > 0) return { ...base, kind: 'LICENCE', licences: meaning.licences }
  if (meaning.languages.length > 0) return { ...base, kind: 'LANGUAGE', languages: meaning.languages }
  const { skills, occupations } = meaning
  if (skills.length + occupations.length === 0) return null
  return { ...base, kind: occupations.length > 0 ? 'OCCUPATION' : 'SKILL', skills, occupations, schemes: [] }
}

const saysMore = ({ skills, occupations, languages }: Meaning): boolean =>
  skills.length + occupations.length + languages.length > 0

/** Leaves out the bare role beside a trade that says it better: the 'driver' of 'forklift driver'. */
const withoutRoles = (found: readonly Found[]): Found[] =>
  found.filter(({ piece, term }, index) => {
    if (!term || !isWorkTerm(term) || !ROLE_WORDS.has(piece.phrase ?? '')) return true
    const beside = [found[index - 1], found[index + 1]].some(
      (other) =>
        other?.term &&
        isWorkTerm(other.term) &&
        !ROLE_WORDS.has(other.piece.phrase ?? '') &&
        sharesMajorGroup(term.occupations, other.term.occupations),
    )
    return !beside
  })

/** Occupations of one ISCO sub-major group, the first two digits of their codes: drivers with drivers. */
const sharesMajorGroup = (role: readonly string[], trade: readonly string[]): boolean =>
  role.length === 0 || trade.some((one) => role.some((other) => one.slice(0, 2) === other.slice(0, 2)))
