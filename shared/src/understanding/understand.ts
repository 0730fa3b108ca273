import { certificateTerms, type Found } from './certificates.ts'
import { cut, type Piece } from './cut.ts'
import { withoutImplied } from './implied.ts'
import type { Lexicon } from './lexicon.ts'
import { oneSpelling, rawWordsOf } from './normalise.ts'
import { isNotUnderstood, isWorkByItself, readPiece } from './read-piece.ts'
import { ROLE_WORDS } from './silent-words.ts'
import { isWorkTerm, NOTHING_UNDERSTOOD, type Understood } from './understood.ts'

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
  const isKept = ({ piece }: { piece: Piece }) => !ignored.has(piece.text)
  const ownWork = pieces.filter((piece) => isKept({ piece }) && isWorkByItself(piece, lexicon.data))
  const read = pieces.map((piece, index): Found => {
    const hasOtherWork = ownWork.some((other) => other !== piece)
    const around = { before: pieces[index - 1], behind: pieces[index + 1], hasOtherWork }
    return { piece, term: readPiece(piece, around) }
  })
  const found = certificateTerms(lexicon, withoutRoles(read.filter(isKept))).filter(isKept)
  const terms = found.flatMap(({ term }) => term ?? []).slice(0, MOST_TERMS)
  const { kept, implied } = withoutImplied(lexicon, terms)
  const work = [...kept, ...implied].filter(isWorkTerm)
  // 'rakit' beside 'panel listrik' is a word of that trade, though no phrase has both.
  const isOfTheTrade = (piece: Piece) => work.some((term) => lexicon.isWordOf(oneSpelling(piece.typed), term))
  const unknown = found.filter(({ piece, term }) => isNotUnderstood(piece, term) && !isOfTheTrade(piece))
  return {
    terms: kept,
    implied,
    unknown: [...new Set(unknown.map(({ piece }) => piece.typed))],
    regions: [...new Set(kept.flatMap((term) => (term.kind === 'PLACE' ? term.regions : [])))],
  }
}

/** Leaves out the bare role beside a trade that says it better: the 'driver' of 'forklift driver'. */
const withoutRoles = (found: readonly Found[]): Found[] =>
  found.filter(({ piece, term }, index) => {
    if (!term || !isWorkTerm(term) || !ROLE_WORDS.has(piece.phrase ?? '')) return true
    const roles = term.occupations
    return ![found[index - 1], found[index + 1]].some(
      (other) =>
        other?.term &&
        isWorkTerm(other.term) &&
        !ROLE_WORDS.has(other.piece.phrase ?? '') &&
        isRoleIn(roles, other.term.occupations),
    )
  })

/** A role fits a trade without occupation, or one of its own ISCO sub-major group: drivers with drivers. */
const isRoleIn = (role: readonly string[], trade: readonly string[]): boolean =>
  role.length === 0 ||
  trade.length === 0 ||
  trade.some((one) => role.some((other) => one.slice(0, 2) === other.slice(0, 2)))
