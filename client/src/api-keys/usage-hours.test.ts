import { expect, it } from 'vitest'
import { hoursOf } from './usage-hours.ts'

it('the last 24 hours are all there, in order, with what was asked in each', () => {
  const now = new Date('2026-11-24T02:41:00Z')
  const hours = hoursOf(
    [
      { startsAt: '2026-11-24T02:00:00.000Z', points: 36, requestCount: 2 },
      { startsAt: '2026-11-23T03:00:00.000Z', points: 12, requestCount: 1 },
      { startsAt: '2026-11-22T03:00:00.000Z', points: 99, requestCount: 1 },
    ],
    now,
  )
  expect(hours).toHaveLength(24)
  expect(hours[0]).toMatchObject({ label: '10.00', points: 12, isNow: false })
  expect(hours[23]).toMatchObject({ label: '09.00', points: 36, requestCount: 2, isNow: true })
  expect(hours.reduce((sum, { points }) => sum + points, 0)).toBe(48)
})
