import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aScheme } from './scheme.fixture.ts'
import { type CapitalScheme, schemeFaults, schemesOn, splitOf, youngestOf } from './scheme.ts'

describe('the rules of a grant', () => {
  it.each<[string, Partial<CapitalScheme>, string[]]>([
    ['as they are', {}, []],
    ['for a group of ten', { recipient: 'GROUP', groupSize: 10 }, []],
    ['for a group of one', { recipient: 'GROUP' }, ['group size']],
    ['for a person of ten', { groupSize: 10 }, ['group size']],
    ['from an age above the last', { minAge: 60 }, ['ages']],
    ['of nothing', { grantLeast: 0 }, ['grant']],
    ['with more at least than at most', { grantLeast: 11_000_000 }, ['grant']],
    ['with tools beyond the whole', { toolsPercent: 101 }, ['share of tools']],
    ['in no part', { tranches: 0 }, ['tranches']],
    ['with a report that is due before it is paid', { reportWithinDays: 0 }, ['days until the report']],
    [
      'that ask a beginner for a former grant',
      { requiresPriorGrant: true },
      ['a starter grant can not ask for one before it'],
    ],
  ])('%s are taken up or refused', (_what, change, faults) => {
    expect(schemeFaults(aScheme(change))).toEqual(faults)
  })

  it('hold in their latest version, from its day on, and in their year alone', () => {
    const schemes = [
      aScheme({ version: 1 }),
      aScheme({ version: 2, effectiveFrom: '2026-06-01' }),
      aScheme({ code: 'other', year: 2025, effectiveFrom: '2025-01-01' }),
    ]
    const versions = (on: string) => schemesOn(schemes, on).map(({ code, version }) => `${code} ${version}`)
    expect(versions('2026-05-31')).toEqual(['tkm-pemula 1'])
    expect(versions('2026-06-01')).toEqual(['tkm-pemula 2'])
    expect(versions('2025-06-01')).toEqual(['other 1'])
    expect(versions('2027-01-01')).toEqual([])
  })

  it('take nobody under 18', () => {
    expect([17, 18, 21].map((minAge) => youngestOf({ minAge }))).toEqual([18, 18, 21])
  })

  it('split every sum into tools and materials that add up to it', () => {
    expect(splitOf(20_000_000, aScheme())).toEqual({ tools: 12_000_000, materials: 8_000_000 })
    expect(splitOf(101, aScheme())).toEqual({ tools: 60, materials: 41 })
    fc.assert(
      fc.property(fc.nat({ max: 999_999_999_999 }), fc.nat(100), (amount, toolsPercent) => {
        const { tools, materials } = splitOf(amount, { toolsPercent })
        expect(tools + materials).toBe(amount)
        expect(tools).toBeGreaterThanOrEqual(0)
        expect(materials).toBeGreaterThanOrEqual(0)
        expect(Number(BigInt(tools))).toBe(Number((BigInt(amount) * BigInt(toolsPercent)) / 100n))
      }),
    )
  })
})
