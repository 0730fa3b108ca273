import { describe, expect, it } from 'vitest'
import { agoText, dayText, momentText, numberText, shareText, todayInJakarta } from './day-text.ts'

describe('dates in words', () => {
  it('are Jakarta’s days, also late in the evening of London', () => {
    expect(todayInJakarta(new Date('2026-11-23T18:00:00Z'))).toBe('2026-11-24')
    expect(dayText('id', '2026-11-23T18:00:00Z')).toBe('24 Nov 2026')
    expect(dayText('id', '2027-05-14')).toBe('14 Mei 2027')
    expect(dayText('en', '2027-05-14')).toBe('14 May 2027')
  })

  it('tell the hour with its zone', () => {
    expect(momentText('id', '2026-11-23T23:00:00Z')).toBe('24 Nov 2026, 06.00 WIB')
    expect(momentText('en', '2026-11-23T23:00:00Z')).toBe('24 Nov 2026, 06:00 WIB')
  })

  it('tell how many days ago', () => {
    expect(agoText('id', '2026-11-24', '2026-11-24')).toBe('hari ini')
    expect(agoText('id', '2026-11-23', '2026-11-24')).toBe('kemarin')
    expect(agoText('en', '2026-11-15', '2026-11-24')).toBe('9 days ago')
    expect(agoText('en', '2026-11-25', '2026-11-24')).toBe('today')
  })
})

it('numbers and shares are written as the language does', () => {
  expect([numberText('id', 19_732), numberText('en', 19_732)]).toEqual(['19.732', '19,732'])
  expect([shareText('id', 0.752), shareText('en', 0.752)]).toEqual(['75 %', '75%'])
})
