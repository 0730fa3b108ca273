import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addMonths, daysBetween, isDay } from './calendar.ts'

const days = fc.integer({ min: 0, max: 60_000 }).map((count) => addDays('1940-01-01', count))

describe('a calendar day', () => {
  it.each([
    ['2026-11-24', true],
    ['2028-02-29', true],
    ['2027-02-29', false],
    ['2026-13-01', false],
    ['2026-1-1', false],
    ['24-11-2026', false],
    ['', false],
    ['2026-11-24T00:00:00Z', false],
  ])('%s is a day: %s', (text, expected) => {
    expect(isDay(text)).toBe(expected)
  })

  it.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-01-31', 1, '2023-02-28'],
    ['2024-03-01', 12, '2025-03-01'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-01-15', -2, '2023-11-15'],
    ['2024-12-31', 6, '2025-06-30'],
  ])('%s moved by %i months is %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected)
  })

  it('comes back when the same days are added and taken away', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -5_000, max: 5_000 }), (day, count) => {
        const moved = addDays(day, count)
        expect(addDays(moved, -count)).toBe(day)
        expect(daysBetween(day, moved)).toBe(count)
      }),
    )
  })

  it('sorts as text in the order of the calendar', () => {
    fc.assert(
      fc.property(days, days, (a, b) => {
        expect(Math.sign(daysBetween(a, b))).toBe(a < b ? 1 : a > b ? -1 : 0)
      }),
    )
  })
})
