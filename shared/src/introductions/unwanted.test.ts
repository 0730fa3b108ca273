import { describe, expect, it } from 'vitest'
import { type Exclusions, isUnwanted } from './unwanted.ts'

const nothing: Exclusions = { employers: [], regions: [], families: [] }
const welding = { employer: 'karya', region: '32.77', family: 'METAL' } as const

describe('an introduction', () => {
  it.each([
    ['nothing', [], false],
    ['nothing, twice', [nothing, nothing], false],
    ['the employer', [{ ...nothing, employers: ['karya'] }], true],
    ['another employer', [{ ...nothing, employers: ['lain'] }], false],
    ['the regency', [{ ...nothing, regions: ['32.77'] }], true],
    ['the province around it', [{ ...nothing, regions: ['32'] }], true],
    ['the island group around that', [{ ...nothing, regions: ['ID-JW'] }], true],
    ['a neighbouring regency', [{ ...nothing, regions: ['32.73'] }], false],
    ['the family of trades', [{ ...nothing, families: ['METAL'] }], true],
    ['another family', [{ ...nothing, families: ['FOOD'] }], false],
    ['the employer in the older of two consents', [{ ...nothing, employers: ['karya'] }, nothing], true],
  ] as const)('of somebody who excludes %s', (_what, exclusions, unwanted) => {
    expect(isUnwanted(welding, exclusions)).toBe(unwanted)
  })

  it('to a whole province is not unwanted because of one regency in it', () => {
    expect(isUnwanted({ ...welding, region: '32' }, [{ ...nothing, regions: ['32.77'] }])).toBe(false)
  })
})
