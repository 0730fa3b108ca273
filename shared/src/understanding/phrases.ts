import type { AvailabilityBand } from '../vocabulary/availability-band.ts'
import { oneSpelling, rawWordsOf, wordsOf } from './normalise.ts'

/** Everything that a phrase may mean. Most phrases mean one kind of thing. */
export interface Meaning {
  skills: readonly string[]
  occupations: readonly string[]
  schemes: readonly string[]
  languages: readonly string[]
  licences: readonly string[]
  regions: readonly string[]
  /** The regions count only behind a word that says "place". */
  regionNeedsMark: boolean
  band: AvailabilityBand | null
}

type CodeList = 'skills' | 'occupations' | 'schemes' | 'languages' | 'licences' | 'regions'

export const NO_MEANING: Meaning = {
  skills: [],
  occupations: [],
  schemes: [],
  languages: [],
  licences: [],
  regions: [],
  regionNeedsMark: false,
  band: null,
}

/** A place in the tree of phrases: what has been said so far, and the words that can follow. */
export interface PhraseNode {
  meaning: Meaning | null
  next: Map<string, PhraseNode>
}

/** Phrases by their words, each with all that it may mean. */
export interface Phrases {
  root: PhraseNode
  /** Every word that stands in any phrase. */
  words: ReadonlySet<string>
  /** Phrases of several words written as one, by their words: 'cleaningservis'. */
  joined: ReadonlyMap<string, readonly string[]>
}

/** Collects phrases, as they are written anywhere; adding to one that is there widens its meaning. */
export const phraseBuilder = () => {
  const root: PhraseNode = { meaning: null, next: new Map() }
  const words = new Set<string>()
  const joined = new Map<string, readonly string[]>()
  return {
    add: (text: string, meaning: Partial<Meaning>): void => {
      const asWritten = rawWordsOf(text)
      const parts = asWritten.map(oneSpelling)
      if (parts.length === 0) return
      let node = root
      for (const part of parts) {
        words.add(part)
        const next = node.next.get(part) ?? { meaning: null, next: new Map() }
        node.next.set(part, next)
        node = next
      }
      node.meaning = merged(node.meaning ?? NO_MEANING, meaning)
      for (const compact of [parts.join(''), asWritten.join('')])
        if (compact.length >= 6) joined.set(compact, parts)
    },
    meaningOf: (text: string): Meaning | null =>
      wordsOf(text).reduce<PhraseNode | undefined>((node, word) => node?.next.get(word), root)?.meaning ??
      null,
    done: (): Phrases => ({ root, words, joined }),
  }
}

const merged = (known: Meaning, more: Partial<Meaning>): Meaning => {
  const both = (list: CodeList) => [...new Set([...known[list], ...(more[list] ?? [])])]
  return {
    skills: both('skills'),
    occupations: both('occupations'),
    schemes: both('schemes'),
    languages: both('languages'),
    licences: both('licences'),
    regions: both('regions'),
    regionNeedsMark: known.regionNeedsMark || (more.regionNeedsMark ?? false),
    band: more.band ?? known.band,
  }
}
