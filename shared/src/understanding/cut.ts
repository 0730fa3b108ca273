import { stemsOf } from './affixes.ts'
import type { Lexicon } from './lexicon.ts'
import { oneSpelling, rawWordsOf } from './normalise.ts'
import { type Meaning, NO_MEANING, type PhraseNode } from './phrases.ts'
import { OTHER_WORDS, ROLE_WORDS, SILENT_WORDS, WEAK_PHRASES } from './silent-words.ts'

/** A run of words of the text that belong together, in order and without gaps. */
export interface Piece {
  /** Places of its words in the text, `to` excluded. */
  from: number
  to: number
  /** The words as typed (lower case), joined. */
  typed: string
  /** The words as understood; differs from `typed` only by corrected errors. */
  text: string
  /** The phrase of the lexicon that it was read as; null for silent and unknown words. */
  phrase: string | null
  isCorrected: boolean
  meaning: Meaning
  /** Nothing to be understood: neither a meaning nor a word that should have had one. */
  isSilent: boolean
}

/** One word that a typed word can be read as. */
interface Reading {
  word: string
  /** 0 as typed, 1 a form of it, 2 a correction of it. */
  cost: 0 | 1 | 2
}

interface Match {
  length: number
  cost: number
  meaning: Meaning
  readings: readonly Reading[]
}

/** What a division of the text is worth: long phrases much, words taken as they are, nothing left unknown. */
const WORTH = { squaredWord: 10, cost: 2, unknown: -8 }

/**
 * Cuts a text into pieces so that as much as possible is said in phrases as long as possible, each word read in
 * every way that the lexicon knows: 'tukang cat duco' is a 'tukang' of 'cat duco'.
 */
export const cut = (lexicon: Lexicon, text: string): Piece[] => {
  const raw = rawWordsOf(text)
  const words = raw.map(oneSpelling)
  const readings = words.map((word) => lazily(() => readingsOf(lexicon, word)))
  /** The best division of what follows each place, from the end of the text back. */
  const rest: { worth: number; piece: Piece | null }[] = Array(words.length + 1)
  rest[words.length] = { worth: 0, piece: null }
  for (let at = words.length - 1; at >= 0; at--) {
    const alone = notUnderstood(at, raw[at]!, words[at]!)
    let best = { worth: rest[at + 1]!.worth + (alone.isSilent ? 0 : WORTH.unknown), piece: alone }
    for (const match of matchesAt(lexicon, words, readings, at)) {
      const own = WORTH.squaredWord * match.length ** 2 - WORTH.cost * match.cost
      const worth = own + rest[at + match.length]!.worth
      if (worth > best.worth) best = { worth, piece: understood(at, raw.slice(at, at + match.length), match) }
    }
    rest[at] = best
  }
  const pieces: Piece[] = []
  for (let piece = rest[0]!.piece; piece; piece = rest[piece.to]!.piece) pieces.push(piece)
  return pieces
}

const understood = (at: number, typed: readonly string[], match: Match): Piece => {
  const isCorrected = match.readings.some(({ cost }) => cost === 2)
  return {
    from: at,
    to: at + match.length,
    typed: typed.join(' '),
    text: isCorrected
      ? match.readings.map(({ word, cost }, index) => (cost === 2 ? word : (typed[index] ?? word))).join(' ')
      : typed.join(' '),
    phrase: match.readings.map(({ word }) => word).join(' '),
    isCorrected,
    meaning: match.meaning,
    isSilent: false,
  }
}

const notUnderstood = (at: number, typed: string, word: string): Piece => ({
  from: at,
  to: at + 1,
  typed,
  text: typed,
  phrase: null,
  isCorrected: false,
  meaning: NO_MEANING,
  isSilent: saysNothing(word),
})

/** Numbers, letters, silent words, and forms of general verbs: 'pemasangan' says no more than 'pasang'. */
const saysNothing = (word: string): boolean => {
  const isGeneral = (one: string) => SILENT_WORDS.has(one) || ROLE_WORDS.has(one)
  if (isGeneral(word) || /^\d+$/.test(word) || word.length === 1) return true
  return !OTHER_WORDS.has(word) && stemsOf(word).some((stem) => stem.length >= 4 && isGeneral(stem))
}

const readingsOf = (lexicon: Lexicon, word: string): Reading[] => {
  const asTyped: Reading[] = lexicon.phrases.words.has(word) ? [{ word, cost: 0 }] : []
  if (SILENT_WORDS.has(word) || OTHER_WORDS.has(word)) return asTyped
  const forms = stemsOf(word)
    .map(oneSpelling)
    .filter((stem) => lexicon.phrases.words.has(stem) && !SILENT_WORDS.has(stem))
    .map((stem): Reading => ({ word: stem, cost: 1 }))
  if (lexicon.isRight(word)) return [...asTyped, ...forms]
  // What may be a form of a known word is taken for another one only when a single letter tells them apart.
  const meant = lexicon.speller.corrections(word, forms.length > 0 ? 1 : 2)
  return [...forms, ...meant.map((other): Reading => ({ word: oneSpelling(other), cost: 2 }))]
}

/** The best phrase of each length from `at` on: the one that takes the words most as they are. */
const matchesAt = (
  lexicon: Lexicon,
  words: readonly string[],
  readings: readonly (() => readonly Reading[])[],
  at: number,
): Match[] => {
  const best: Match[] = []
  const offer = (match: Match) => {
    const known = best[match.length]
    if (!known || match.cost < known.cost) best[match.length] = match
  }
  writtenTogether(lexicon, words, at).forEach(offer)
  const walk = (node: PhraseNode, place: number, path: readonly Reading[], cost: number): void => {
    if (node.meaning && canStandAlone(path))
      offer({ length: path.length, cost, meaning: node.meaning, readings: path })
    const next = readings[place]
    if (!next || node.next.size === 0) return
    for (const reading of next()) {
      const child = node.next.get(reading.word)
      if (child) walk(child, place + 1, [...path, reading], cost + reading.cost)
    }
  }
  walk(lexicon.phrases.root, at, [], 0)
  return best.filter(Boolean)
}

/** A word that usually says nothing is a phrase of its own only where we know that it can be. */
const canStandAlone = (path: readonly Reading[]): boolean => {
  const [only, second] = path
  if (!only || second) return true
  return !SILENT_WORDS.has(only.word) || WEAK_PHRASES.has(only.word)
}

/** 'cleaningservice' for 'cleaning service', and 'fork lift' for 'forklift'. */
const writtenTogether = (lexicon: Lexicon, words: readonly string[], at: number): Match[] => {
  const { root, joined } = lexicon.phrases
  const [word, following] = [words[at]!, words[at + 1]]
  const found = (length: number, parts: readonly string[] | undefined): Match[] => {
    const meaning = parts?.reduce<PhraseNode | undefined>((node, part) => node?.next.get(part), root)?.meaning
    if (!parts || !meaning) return []
    return [{ length, cost: 1, meaning, readings: parts.map((part) => ({ word: part, cost: 0 })) }]
  }
  const together =
    following && !SILENT_WORDS.has(following) && !SILENT_WORDS.has(word)
      ? joined.get(word + following)
      : undefined
  return [...found(2, together), ...(lexicon.isRight(word) ? [] : found(1, joined.get(word)))]
}

const lazily = <T>(make: () => T): (() => T) => {
  let made: { value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
