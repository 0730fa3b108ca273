import { describe, expect, it } from 'vitest'
import { AVAILABILITY_BANDS } from '../vocabulary/availability-band.ts'
import { availabilityProblems, bandFor, lastDayOf } from './availability.ts'

const today = '2026-11-24'

describe('a band', () => {
  it.each([
    ['2026-11-23', null],
    ['2026-11-24', 'NOW'],
    ['2026-12-24', 'NOW'],
    ['2026-12-25', 'WITHIN_3_MONTHS'],
    ['2027-02-24', 'WITHIN_3_MONTHS'],
    ['2027-02-25', 'WITHIN_6_MONTHS'],
    ['2027-05-24', 'WITHIN_6_MONTHS'],
    ['2027-05-25', null],
  ])('for a start by %s is %s', (latestStartOn, band) => {
    expect(bandFor(latestStartOn, today)).toBe(band)
  })

  it('is confirmed for a start until its last day, and for none behind or beyond', () => {
    for (const band of AVAILABILITY_BANDS) {
      const last = lastDayOf(band, today)
      expect(availabilityProblems({ band, latestStartOn: today }, today)).toEqual([])
      expect(availabilityProblems({ band, latestStartOn: last }, today)).toEqual([])
    }
    const refused = [{ problem: 'BEYOND_BAND', field: 'latestStartOn' }]
    expect(availabilityProblems({ band: 'NOW', latestStartOn: '2026-12-25' }, today)).toEqual(refused)
    expect(availabilityProblems({ band: 'WITHIN_6_MONTHS', latestStartOn: '2026-11-23' }, today)).toEqual(
      refused,
    )
  })
})
