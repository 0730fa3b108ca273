import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Bucket, candidateCount, toldBuckets } from './count.ts'

describe('a count of candidates', () => {
  it.each([
    [0, { exact: 0, atLeast: 0 }],
    [1, { exact: null, atLeast: 1 }],
    [9, { exact: null, atLeast: 1 }],
    [10, { exact: 10, atLeast: 10 }],
    [612, { exact: 612, atLeast: 612 }],
  ])('of %i is told as %o', (count, told) => {
    expect(candidateCount(count)).toEqual(told)
  })

  it('from one to nine is always told in the same way', () => {
    const told = Array.from({ length: 9 }, (_, at) => JSON.stringify(candidateCount(at + 1)))
    expect(new Set(told).size).toBe(1)
  })
})

const bucket = (label: string, count: number): Bucket => ({ value: label.toLowerCase(), label, count })

describe('facet buckets', () => {
  it('stand from many to few; those under ten by name, empty ones last', () => {
    const told = toldBuckets(
      [
        bucket('Nol', 0),
        bucket('Dua', 2),
        bucket('Seratus', 100),
        bucket('Delapan', 8),
        bucket('Sepuluh', 10),
      ],
      10,
    )
    expect(told.map(({ label }) => label)).toEqual(['Seratus', 'Sepuluh', 'Delapan', 'Dua', 'Nol'])
  })

  it('tell the same whatever the small numbers are', () => {
    const counts = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 6, maxLength: 6 })
    fc.assert(
      fc.property(counts, counts, (some, others) => {
        const told = (list: number[]) =>
          toldBuckets(
            list.map((count, at) => bucket(`Nilai ${at}`, count)),
            4,
          )
        expect(told(some)).toEqual(told(others))
      }),
    )
  })

  it('keep what was chosen, however far down it stands', () => {
    const many = Array.from({ length: 30 }, (_, at) => bucket(`Nilai ${at}`, 100 - at))
    const told = toldBuckets(many, 5, new Set(['nilai 29']))
    expect(told.map(({ value }) => value)).toContain('nilai 29')
    expect(told).toHaveLength(6)
  })
})
