import type { Lexicon } from '../lexicon.ts'
import { understand } from '../understand.ts'
import { isWorkTerm, type Understood, type WorkTerm } from '../understood.ts'
import type { ExpectedText } from './expected.ts'

/** How one text was understood, against what was expected: things that are wanted, found, and both. */
export interface TextScore {
  text: string
  wanted: number
  found: number
  right: number
  isExact: boolean
  /** What was understood, in short, to read when it is wrong. */
  understood: string
}

export interface Score {
  texts: readonly TextScore[]
  /** Share of texts understood exactly as expected. */
  exact: number
  /** Share of understood things that were expected. */
  precision: number
  /** Share of expected things that were understood. */
  recall: number
}

/** Scores a list of texts. A place, a language, an unknown word and each concept of work count as one thing. */
export const scoreOf = (lexicon: Lexicon, texts: readonly ExpectedText[]): Score => {
  const scores = texts.map((expected) => scoreText(understand(lexicon, expected.text), expected))
  const sum = (key: 'wanted' | 'found' | 'right') => scores.reduce((total, score) => total + score[key], 0)
  return {
    texts: scores,
    exact: scores.filter((score) => score.isExact).length / scores.length,
    precision: sum('right') / Math.max(1, sum('found')),
    recall: sum('right') / Math.max(1, sum('wanted')),
  }
}

const scoreText = (understood: Understood, expected: ExpectedText): TextScore => {
  const work = understood.terms.filter(isWorkTerm)
  const pairs: (readonly [wanted: readonly string[], found: readonly string[]])[] = [
    [expected.regions ?? [], understood.regions],
    [
      expected.languages ?? [],
      understood.terms.flatMap((term) => (term.kind === 'LANGUAGE' ? term.languages : [])),
    ],
    [
      expected.licences ?? [],
      understood.terms.flatMap((term) => (term.kind === 'LICENCE' ? term.licences : [])),
    ],
    [
      expected.band ? [expected.band] : [],
      understood.terms.flatMap((term) => (term.kind === 'AVAILABILITY' ? [term.band] : [])),
    ],
    [expected.unknown ?? [], understood.unknown],
  ]
  const wantedWork = expected.work ?? []
  const rightWork = matched(wantedWork, work)
  const wanted = wantedWork.length + pairs.reduce((total, [list]) => total + list.length, 0)
  const found = work.length + pairs.reduce((total, [, list]) => total + list.length, 0)
  const right =
    rightWork +
    pairs.reduce((total, [list, other]) => total + list.filter((one) => other.includes(one)).length, 0)
  return {
    text: expected.text,
    wanted,
    found,
    right,
    isExact: wanted === found && found === right,
    understood: shortly(understood),
  }
}

/** How many wanted concepts have a term of their own; the rarest choices first, which is enough for few terms. */
const matched = (wanted: readonly string[], work: readonly WorkTerm[]): number => {
  const carries = (term: WorkTerm, code: string) =>
    [...term.skills, ...term.occupations, ...term.schemes].includes(code)
  const free = new Set(work)
  const choices = wanted
    .map((code) => work.filter((term) => carries(term, code)))
    .toSorted((a, b) => a.length - b.length)
  return choices.filter((terms) => {
    const taken = terms.find((term) => free.has(term))
    return taken !== undefined && free.delete(taken)
  }).length
}

const shortly = ({ terms, unknown, implied }: Understood): string =>
  [
    ...terms.map((term) => `${term.kind} ${term.text}`),
    ...implied.map((term) => `(${term.text})`),
    ...unknown.map((word) => `?${word}`),
  ].join(', ')
