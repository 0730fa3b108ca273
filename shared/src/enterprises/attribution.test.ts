import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Accompaniment, attribute, distinctOutcomes, type RecordedOutcome } from './attribution.ts'

const sale: RecordedOutcome = { enterpriseId: 'e1', what: 'FIRST_SALE', reachedOn: '2026-05-10' }
const accompanied = (
  counsellorId: string,
  centreId: string,
  change: Partial<Accompaniment> = {},
): Accompaniment => ({
  enterpriseId: 'e1',
  counsellorId,
  centreId,
  from: '2026-01-01',
  until: null,
  ...change,
})

describe('an outcome', () => {
  it('that two counsellors of two centres accompanied is one, and neither has it alone', () => {
    const both = [accompanied('ani', 'bandung'), accompanied('budi', 'cimahi')]
    // Both wrote it down, on different days.
    const records = [sale, { ...sale, reachedOn: '2026-05-12' }]
    for (const [by, first, second] of [
      ['counsellorId', 'ani', 'budi'],
      ['centreId', 'bandung', 'cimahi'],
    ] as const)
      expect(attribute(records, both, by)).toEqual({
        total: 1,
        sharedTotal: 1,
        unaccompanied: 0,
        credits: [
          { party: first, alone: 0, together: 1 },
          { party: second, alone: 0, together: 1 },
        ],
      })
  })

  it('that two counsellors of one centre accompanied is the centre’s alone', () => {
    const both = [accompanied('ani', 'bandung'), accompanied('budi', 'bandung')]
    expect(attribute([sale], both, 'centreId').credits).toEqual([{ party: 'bandung', alone: 1, together: 0 }])
  })

  it('belongs to whoever had the business on that day, not before and not after', () => {
    const handedOver = [
      accompanied('ani', 'bandung', { until: '2026-05-10' }),
      accompanied('budi', 'bandung', { from: '2026-05-10' }),
    ]
    expect(attribute([sale], handedOver, 'counsellorId').credits).toEqual([
      { party: 'ani', alone: 0, together: 0 },
      { party: 'budi', alone: 1, together: 0 },
    ])
  })

  it('that nobody accompanied is counted, and is nobody’s', () => {
    const { total, unaccompanied, credits } = attribute(
      [sale],
      [accompanied('ani', 'x', { from: '2026-06-01' })],
      'counsellorId',
    )
    expect({ total, unaccompanied, credits }).toEqual({
      total: 1,
      unaccompanied: 1,
      credits: [{ party: 'ani', alone: 0, together: 0 }],
    })
  })

  it('is never doubled, whoever writes it down and however many accompany it', () => {
    const day = fc.integer({ min: 1, max: 28 }).map((date) => `2026-05-${String(date).padStart(2, '0')}`)
    const enterpriseId = fc.constantFrom('e1', 'e2', 'e3')
    const records = fc.array(
      fc.record({
        enterpriseId,
        what: fc.constantFrom('FIRST_SALE', 'FIRST_WORKER', 'ALIVE_12'),
        reachedOn: day,
      }),
    )
    const accompaniments = fc.array(
      fc.record({
        enterpriseId,
        counsellorId: fc.constantFrom('ani', 'budi', 'citra'),
        centreId: fc.constantFrom('bandung', 'cimahi'),
        from: day,
        until: fc.option(day),
      }),
    )
    fc.assert(
      fc.property(
        records,
        accompaniments,
        fc.constantFrom('counsellorId' as const, 'centreId' as const),
        (all, who, by) => {
          const { total, sharedTotal, unaccompanied, credits } = attribute(all, who, by)
          expect(total).toBe(new Set(all.map(({ enterpriseId: of, what }) => `${of} ${what}`)).size)
          expect(credits.reduce((sum, { alone }) => sum + alone, 0) + sharedTotal + unaccompanied).toBe(total)
          for (const { alone, together } of credits) expect(alone + together).toBeLessThanOrEqual(total)
          // Writing everything down twice, or in another order, changes nothing.
          expect(attribute([...all, ...all].toReversed(), [...who, ...who].toReversed(), by)).toEqual({
            total,
            sharedTotal,
            unaccompanied,
            credits,
          })
        },
      ),
      { numRuns: 2_000 },
    )
  })

  it('is reached on the earliest day that somebody wrote down', () => {
    expect(distinctOutcomes([{ ...sale, reachedOn: '2026-05-12' }, sale])).toEqual([sale])
  })
})
