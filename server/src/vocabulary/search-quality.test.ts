import { buildLexicon } from '@titian/shared/understanding/lexicon.ts'
import { ENGLISH_AND_SLANG } from '@titian/shared/understanding/quality/english-and-slang.ts'
import { ERRORS_AND_NONSENSE } from '@titian/shared/understanding/quality/errors-and-nonsense.ts'
import { EVERYDAY } from '@titian/shared/understanding/quality/everyday.ts'
import { INDONESIAN } from '@titian/shared/understanding/quality/indonesian.ts'
import { LATER } from '@titian/shared/understanding/quality/later.ts'
import { PLACES } from '@titian/shared/understanding/quality/places.ts'
import { type Score, scoreOf } from '@titian/shared/understanding/quality/score.ts'
import { understand } from '@titian/shared/understanding/understand.ts'
import { afterAll, describe, expect, it } from 'vitest'
import { deliveredVocabulary } from './vocabulary.fixture.ts'

const vocabulary = deliveredVocabulary()
const lexicon = buildLexicon(vocabulary)
const everything = [
  ...INDONESIAN,
  ...ENGLISH_AND_SLANG,
  ...PLACES,
  ...ERRORS_AND_NONSENSE,
  ...EVERYDAY,
  ...LATER,
]
const lines: string[] = []

const percent = (share: number) => `${(share * 100).toFixed(1)} %`.padStart(8)
const line = (title: string, { texts, exact, precision, recall }: Score) =>
  `${title.padEnd(24)}${String(texts.length).padStart(5)}${percent(exact)}${percent(precision)}${percent(recall)}`

/** Milliseconds of the fastest of several runs, so that a busy machine does not decide. */
const fastestOf = (runs: number, act: () => unknown): number =>
  Math.min(
    ...Array.from({ length: runs }, () => {
      const start = performance.now()
      act()
      return performance.now() - start
    }),
  )

describe("employers' texts are understood", () => {
  afterAll(() =>
    console.info(['', 'search quality         texts   exact   precise  found', ...lines].join('\n')),
  )

  it.each([
    ['Indonesian', INDONESIAN],
    ['English and slang', ENGLISH_AND_SLANG],
    ['places', PLACES],
    ['errors and nonsense', ERRORS_AND_NONSENSE],
    ['everyday', EVERYDAY],
    ['written later', LATER],
    ['all', everything],
  ])('%s: at least 95 of 100 exactly, and hardly anything too much or too little', (title, texts) => {
    const score = scoreOf(lexicon, texts)
    lines.push(line(title, score))
    for (const text of score.texts.filter(({ isExact }) => !isExact))
      lines.push(`    ${JSON.stringify(text.text)}: ${text.understood}`)
    expect(score.exact).toBeGreaterThanOrEqual(0.95)
    expect(score.precision).toBeGreaterThanOrEqual(0.97)
    expect(score.recall).toBeGreaterThanOrEqual(0.97)
  })

  it('as much as 300 texts of our own, none of them twice', () => {
    expect(everything.length).toBeGreaterThanOrEqual(300)
    expect(new Set(everything.map(({ text }) => text)).size).toBe(everything.length)
  })

  it('in less than a millisecond each, from a lexicon built in less than 300', () => {
    expect(fastestOf(5, () => buildLexicon(vocabulary))).toBeLessThan(300)
    const all = fastestOf(5, () => everything.map(({ text }) => understand(lexicon, text)))
    expect(all / everything.length).toBeLessThan(1)
  })

  it('however long they are', () => {
    const { terms } = understand(lexicon, 'tukang las '.repeat(1_000))
    expect(terms).toHaveLength(1)
    expect(fastestOf(5, () => understand(lexicon, 'qzwxv bcdfg '.repeat(1_000)))).toBeLessThan(50)
  })
})
