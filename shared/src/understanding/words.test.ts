import { describe, expect, it } from 'vitest'
import { editDistance } from '../vocabulary/edit-distance.ts'
import { stemsOf } from './affixes.ts'
import { wordsOf } from './normalise.ts'
import { spellerOf } from './spelling.ts'

describe('words', () => {
  it.each([
    ['Tukang LAS, Bandung!', ['tukang', 'las', 'bandung']],
    ['jalan2 P-IRT', ['jalan', 'jalan', 'p', 'irt']],
    ['SIM B2', ['sim', 'b2']],
    ['supir kab. Bogor', ['sopir', 'kabupaten', 'bogor']],
    ['Café Qur’an', ['cafe', 'quran']],
  ])('of %s', (text, words) => {
    expect(wordsOf(text)).toEqual(words)
  })

  it.each([
    ['ngelas', 'las'],
    ['pengelasan', 'las'],
    ['menyetrika', 'setrika'],
    ['memotong', 'potong'],
    ['menenun', 'tenun'],
    ['dijahitin', 'jahit'],
    ['welders', 'welder'],
  ])('%s may be a form of %s', (word, stem) => {
    expect(stemsOf(word)).toContain(stem)
  })
})

describe('typing errors', () => {
  const speller = spellerOf(['forklift', 'bandung', 'jahit', 'las', 'welder', 'tukang', 'kayu', 'marker'])

  it.each([
    ['forklif', 'forklift'],
    ['froklift', 'forklift'],
    ['vorklift', 'forklift'],
    ['bandug', 'bandung'],
    ['jhit', 'jahit'],
    ['wleder', 'welder'],
  ])('%s is %s', (typed, meant) => {
    expect(speller.corrections(typed)[0]).toBe(meant)
  })

  it.each(['la', 'lad', 'kayo', 'b1', '3g', 'qwertyu', 'jangkit', 'elder'])(
    '%s is not made into something else',
    (typed) => {
      expect(speller.corrections(typed)).toEqual([])
    },
  )

  it('are counted as insertions, deletions, replacements and swaps', () => {
    expect(editDistance('welder', 'welder', 2)).toBe(0)
    expect(editDistance('wleder', 'welder', 2)).toBe(1)
    expect(editDistance('weldr', 'welder', 2)).toBe(1)
    expect(editDistance('kitten', 'sitting', 3)).toBe(3)
    expect(editDistance('kitten', 'sitting', 2)).toBe(3)
    expect(editDistance('', 'abc', 5)).toBe(3)
  })
})
