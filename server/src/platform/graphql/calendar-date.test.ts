import { describe, expect, it } from 'vitest'
import { CalendarDate } from './calendar-date.ts'

describe('a calendar date', () => {
  it.each(['2026-11-24', '2028-02-29', '0001-01-01'])('%s is one', (text) => {
    expect(CalendarDate.parseValue(text)).toBe(text)
  })

  it.each([
    '2026-02-29',
    '2026-13-01',
    '0000-01-01',
    '99999-01-01',
    '2026-11-24T00:00:00Z',
    20_261_124,
    null,
  ])('%s is none', (value) => {
    expect(() => CalendarDate.parseValue(value)).toThrow('calendar date')
  })
})
