import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AVAILABILITY_BANDS } from '../vocabulary/availability-band.ts'
import { regionAndWider, regionCovers } from '../vocabulary/region-code.ts'
import { CROWD, type CrowdSeeker, giveCrowds, smallCells } from './crowd.ts'

interface Person extends CrowdSeeker {
  name: number
  wanted: string
}

const EMPLOYERS = ['employer-a', 'employer-b']

const people = fc
  .array(
    fc.record({
      wanted: fc.constantFrom('32.73', '32.77', '32', '33.01', '33', '12.71', 'ID-JW', 'ID'),
      family: fc.constantFrom('METAL' as const, 'FOOD' as const),
      availability: fc.constantFrom(...AVAILABILITY_BANDS),
      hiddenFrom: fc.subarray(EMPLOYERS),
      excludedRegions: fc.oneof({ weight: 4, arbitrary: fc.constant([]) }, fc.constant(['32.04'])),
    }),
    { maxLength: 120 },
  )
  .map((list): Person[] => list.map((one, name) => ({ ...one, name, region: one.wanted })))

const five = (region: string, more: Partial<CrowdSeeker> = {}): CrowdSeeker[] =>
  Array.from({ length: CROWD }, () => ({
    region,
    family: 'METAL' as const,
    availability: 'NOW' as const,
    hiddenFrom: [],
    excludedRegions: [],
    ...more,
  }))

describe('the crowd of a card', () => {
  it('is five of the same region, trade family and band, or the region is told wider', () => {
    expect(giveCrowds(five('32.73')).published.map((card) => card.region)).toEqual(Array(5).fill('32.73'))
    const four = giveCrowds(five('32.73').slice(1))
    expect(four).toMatchObject({ published: [], heldBack: [{}, {}, {}, {}] })
    const mixed = giveCrowds([...five('32.73').slice(1), ...five('32.77').slice(3)])
    expect(new Set(mixed.published.map((card) => card.region))).toEqual(new Set(['32']))
  })

  it.each([
    [['32.73', '32.77'], '32'],
    [['32.73', '33.01'], 'ID-JW'],
    [['32.73', '12.71'], 'ID'],
  ])('joins %s at %s', ([here, there], together) => {
    const { published } = giveCrowds([...five(here ?? '').slice(2), ...five(there ?? '').slice(2)])
    expect(new Set(published.map((card) => card.region))).toEqual(new Set([together]))
  })

  it('does not count anybody whom an employer never sees, for that employer', () => {
    const cards = five('32.73')
    const oneHidden = cards.map((card, at) => (at === 0 ? { ...card, hiddenFrom: ['employer-a'] } : card))
    expect(giveCrowds(oneHidden).published).toEqual([])
    expect(giveCrowds(cards.map((card) => ({ ...card, hiddenFrom: ['employer-a'] }))).published).toHaveLength(
      5,
    )
  })

  it('never goes so wide that it covers a region that the person excluded', () => {
    const excluding = { ...five('32.73')[0], excludedRegions: ['32.04'] } as CrowdSeeker
    const { published, heldBack } = giveCrowds([excluding, ...five('32')])
    expect(published).toHaveLength(5)
    expect(heldBack).toEqual([excluding])
  })

  it('holds for every card that is published, whoever looks, and loses nobody on the way', () => {
    fc.assert(
      fc.property(people, (cards) => {
        const { published, heldBack } = giveCrowds(cards)
        expect(smallCells(published).size).toBe(0)
        for (const viewer of [null, ...EMPLOYERS]) {
          const seen = published.filter((card) => viewer === null || !card.hiddenFrom.includes(viewer))
          const cells = Map.groupBy(seen, (card) => `${card.region} ${card.family} ${card.availability}`)
          for (const cell of cells.values()) expect(cell.length).toBeGreaterThanOrEqual(CROWD)
        }
        for (const card of published) {
          expect(regionAndWider(card.wanted)).toContain(card.region)
          if (card.region !== card.wanted)
            expect(card.excludedRegions.some((code) => regionCovers(card.region, code))).toBe(false)
        }
        const names = [...published, ...heldBack].map((card) => card.name).toSorted((a, b) => a - b)
        expect(names).toEqual(cards.map((card) => card.name))
      }),
      { numRuns: 400 },
    )
  })
})
