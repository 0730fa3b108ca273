import type { Piece } from './cut.ts'
import type { Lexicon } from './lexicon.ts'
import { isWorkTerm, type UnderstoodTerm, type WorkTerm } from './understood.ts'

/** A piece of the text with what it means; null when it means nothing. */
export interface Found {
  piece: Piece
  term: UnderstoodTerm | null
}

/** Words that ask for a certificate of the work beside them, which usually stands before ... */
const CERTIFIED_BEFORE: ReadonlySet<string> = new Set([
  'bersertifikat',
  'tersertifikasi',
  'berlisensi',
  'certificate',
  'certification',
])
/** ... or behind them. */
const CERTIFIED_BEHIND: ReadonlySet<string> = new Set([
  'sertifikat',
  'sertifikasi',
  'lisensi',
  'certified',
  'licensed',
])

/**
 * Joins 'sertifikat las 3G' and 'certified welder' into one term: the schemes that certify all of the work beside
 * the word. Work that no scheme certifies stays what it was; the word for certificate is then not understood.
 */
export const certificateTerms = (lexicon: Lexicon, found: readonly Found[]): Found[] => {
  const at = found.findIndex(({ piece, term }) => term === null && isMark(piece.typed))
  const mark = found[at]
  if (!mark) return [...found]
  const before = workBeside(found, at, -1)
  const behind = workBeside(found, at, 1)
  const sides = CERTIFIED_BEHIND.has(mark.piece.typed) ? [behind, before] : [before, behind]
  for (const work of sides) {
    const schemes = schemesOfAll(lexicon, work)
    if (schemes.length > 0) return joined(found, [...work, mark], schemes)
  }
  if (sides.every((work) => work.length === 0)) return joined(found, [mark], [...lexicon.data.schemes.keys()])
  return [...found]
}

const isMark = (word: string): boolean => CERTIFIED_BEFORE.has(word) || CERTIFIED_BEHIND.has(word)

/** The work next to a place in the text in one direction; silent words, places and times may stand between. */
const workBeside = (found: readonly Found[], at: number, step: 1 | -1): (Found & { term: WorkTerm })[] => {
  const work: (Found & { term: WorkTerm })[] = []
  for (let index = at + step; found[index]; index += step) {
    const { piece, term } = found[index]!
    if (term && isWorkTerm(term) && term.schemes.length === 0) work.push({ piece, term })
    else if (term === null && !piece.isSilent) break
  }
  return work
}

const schemesOfAll = (lexicon: Lexicon, work: readonly { term: WorkTerm }[]): string[] => {
  const sets = work.map(
    ({ term }) =>
      new Set([
        ...term.skills.flatMap((skill) => lexicon.schemesOfSkill(skill)),
        ...term.occupations.flatMap((occupation) => lexicon.schemesOfOccupation(occupation)),
      ]),
  )
  const [first, ...rest] = sets
  return first ? [...first].filter((scheme) => rest.every((set) => set.has(scheme))).sort() : []
}

const joined = (found: readonly Found[], parts: readonly Found[], schemes: readonly string[]): Found[] => {
  const pieces = parts.map(({ piece }) => piece).toSorted((a, b) => a.from - b.from)
  const [first] = pieces
  if (!first) return [...found]
  const isCorrected = pieces.some((piece) => piece.isCorrected)
  const text = pieces.map((piece) => piece.text).join(' ')
  const typed = pieces.map((piece) => piece.typed).join(' ')
  const term: WorkTerm = {
    kind: 'CERTIFICATE',
    text,
    correctedFrom: isCorrected ? typed : null,
    skills: [],
    occupations: [],
    schemes,
  }
  const whole: Found = { piece: { ...first, text, typed, isCorrected }, term }
  return found.flatMap((one) => {
    if (one.piece === first) return [whole]
    return parts.some(({ piece }) => piece === one.piece) ? [] : [one]
  })
}
