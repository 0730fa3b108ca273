import { editDistance } from '../vocabulary/edit-distance.ts'

/** Finds the known words that a mistyped one may have meant. */
export interface Speller {
  /** Likeliest first, at most six; empty for short words, numbers, and words that are like nothing known. */
  corrections(word: string, mostEdits?: number): readonly string[]
}

interface Candidate {
  word: string
  letters: number
}

const MOST = 6

/** A speller over `words`; each word is compared by length and letters before any distance is computed. */
export const spellerOf = (words: Iterable<string>): Speller => {
  const byLength: Candidate[][] = []
  for (const word of words) {
    if (word.length < 4 || /\d/.test(word)) continue
    const alike = byLength[word.length] ?? []
    byLength[word.length] = alike
    alike.push({ word, letters: lettersOf(word) })
  }
  return {
    corrections: (word, mostEdits = 2) => {
      const limit = Math.min(mostEdits, editsAllowed(word))
      if (limit === 0) return []
      const letters = lettersOf(word)
      const found: { word: string; rank: number }[] = []
      for (let length = word.length - limit; length <= word.length + limit; length++)
        for (const candidate of byLength[length] ?? []) {
          if (bitsOf(letters ^ candidate.letters) > 2 * limit) continue
          const edits = editDistance(word, candidate.word, limit)
          if (edits <= limit && isPlausible(word, candidate.word, edits))
            found.push({ word: candidate.word, rank: rankOf(word, candidate.word, edits) })
        }
      return found
        .sort((a, b) => a.rank - b.rank || (a.word < b.word ? -1 : 1))
        .slice(0, MOST)
        .map((candidate) => candidate.word)
    },
  }
}

/** Short words are too near to one another: none up to 3 letters, one edit up to 7, two from 8 on. */
const editsAllowed = (word: string): number => {
  if (word.length < 4 || /\d/.test(word)) return 0
  return word.length < 8 ? 1 : 2
}

const isPlausible = (typed: string, meant: string, edits: number): boolean => {
  if (typed.length === 4) return isSlipOfFour(typed, meant)
  if (typed.length < 8 && typed.length === meant.length && !isLikelySwap(typed, meant)) return false
  if (typed[0] === meant[0]) return true
  // People seldom miss the first letter; believe it only of longer words, for one edit.
  return edits === 1 && typed.length >= 6
}

/** Keys beside one another on a keyboard, and letters that sound alike. */
const NEIGHBOURS: ReadonlySet<string> = new Set(
  (
    'qw we er rt ty yu ui io op as sd df fg gh hj jk kl zx xc cv vb bn nm qa ws ed rf tg yh uj ik ol az sx dc fv gb hn jm ' +
    'ae ei ou iy ck fp fv pv sz dt gk kq jy wu'
  ).split(' '),
)

/**
 * One letter for another, in words of five to seven letters, is believed only of neighbours: 'tambang' is a mine and
 * no mistyped 'timbang'. Two letters that changed places always are.
 */
const isLikelySwap = (typed: string, meant: string): boolean => {
  const at = [...typed].findIndex((letter, index) => letter !== meant[index])
  if (typed.slice(at + 1) !== meant.slice(at + 1)) return true
  const [one, other] = [typed[at] ?? '', meant[at] ?? '']
  return NEIGHBOURS.has(one + other) || NEIGHBOURS.has(other + one)
}

/** In four letters only a missing letter inside, a doubled one or two swapped ones are a slip: 'jhit', 'lass', 'laas'. */
const isSlipOfFour = (typed: string, meant: string): boolean => {
  if (typed[0] !== meant[0] || typed.at(-1) !== meant.at(-1)) return false
  if (meant.length === 4) return [...typed].sort().join('') === [...meant].sort().join('')
  return meant.length === 5
}

/** Fewer edits first; among equals the same first and last letter, the same letters, the same length. */
const rankOf = (typed: string, meant: string, edits: number): number =>
  edits * 10 +
  (typed[0] === meant[0] ? 0 : 4) +
  (typed.at(-1) === meant.at(-1) ? 0 : 2) +
  (lettersOf(typed) === lettersOf(meant) ? 0 : 1)

const lettersOf = (word: string): number => {
  let letters = 0
  for (let index = 0; index < word.length; index++) letters |= 1 << (word.charCodeAt(index) - 97)
  return letters
}

const bitsOf = (value: number): number => {
  let count = 0
  for (let rest = value; rest !== 0; rest &= rest - 1) count++
  return count
}
