import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SMALLEST_CELL_OF_CHILDREN, suppressFalling, suppressParts } from './suppression.ts'

const shown = (counts: readonly (number | null)[]) => counts.filter((count) => count !== null)

describe('a funnel of few people', () => {
  it.each([
    [
      [1240, 1118, 872, 402, 310],
      [1240, 1118, 872, 402, 310],
    ],
    [
      [40, 20, 4, 0],
      [40, 20, null, 0],
    ],
    [
      [40, 37, 20, 10],
      [40, null, 20, 10],
    ],
    [
      [4, 3, 2, 1],
      [null, null, null, null],
    ],
    [
      [40, 40, 40, 0],
      [40, 40, 40, 0],
    ],
    [
      [0, 0],
      [0, 0],
    ],
    [
      [6, 4, 0],
      [6, null, 0],
    ],
  ])('%j is shown as %j', (counts, expected) => {
    expect(suppressFalling(counts)).toEqual(expected)
  })

  it('hides ten, not five, where children are counted', () => {
    expect(suppressFalling([30, 9, 0], SMALLEST_CELL_OF_CHILDREN)).toEqual([30, null, 0])
  })

  it('never lets two shown numbers differ by a handful of people', () => {
    const falling = fc
      .array(fc.nat({ max: 60 }), { minLength: 1, maxLength: 8 })
      .map((counts) => counts.toSorted((a, b) => b - a))
    fc.assert(
      fc.property(falling, (counts) => {
        const visible = shown(suppressFalling(counts))
        for (const count of visible) expect(count === 0 || count >= 5).toBe(true)
        for (const a of visible) for (const b of visible) expect(a === b || Math.abs(a - b) >= 5).toBe(true)
      }),
    )
  })
})

describe('parts of a known whole', () => {
  it('hides a small part together with the next smallest', () => {
    const parts = new Map([
      ['32', 88],
      ['11', 3],
      ['14', 14],
      ['91', 0],
    ])
    expect(Object.fromEntries(suppressParts(parts))).toEqual({ '32': 88, '11': null, '14': null, '91': 0 })
  })

  it('hides nothing when nothing is small', () => {
    expect([
      ...suppressParts(
        new Map([
          ['a', 5],
          ['b', 9],
        ]),
      ).values(),
    ]).toEqual([5, 9])
  })

  it('never lets the whole minus what is shown tell one part, or a handful', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 30 }), { minLength: 1, maxLength: 38 }), (counts) => {
        const parts = new Map(counts.map((count, index) => [index, count]))
        const result = suppressParts(parts)
        const hidden = [...result].filter(([, count]) => count === null).map(([key]) => parts.get(key) ?? 0)
        const rest = hidden.reduce((sum, count) => sum + count, 0)
        const isWholeHidden = counts.filter((count) => count > 0).length === hidden.length
        expect(hidden.length === 0 || isWholeHidden || (hidden.length > 1 && rest >= 5)).toBe(true)
        for (const count of shown([...result.values()])) expect(count === 0 || count >= 5).toBe(true)
      }),
    )
  })
})
