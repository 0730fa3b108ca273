import { describe, expect, it } from 'vitest'
import { ageOn, isAdultOn } from './age.ts'

describe('age', () => {
  it.each([
    ['2008-11-24', '2026-11-24', 18],
    ['2008-11-25', '2026-11-24', 17],
    ['1990-01-01', '2026-12-31', 36],
    ['2008-02-29', '2026-02-28', 17],
    ['2008-02-29', '2026-03-01', 18],
    ['2026-11-24', '2026-11-24', 0],
  ])('somebody born on %s is on %s %i years old', (birthOn, on, years) => {
    expect(ageOn(birthOn, on)).toBe(years)
  })

  it('becomes adult on the eighteenth birthday, not a day earlier', () => {
    expect(isAdultOn('2008-11-24', '2026-11-23')).toBe(false)
    expect(isAdultOn('2008-11-24', '2026-11-24')).toBe(true)
  })

  it('takes nobody for an adult whose birth date is unknown', () => {
    expect(isAdultOn(null, '2026-11-24')).toBe(false)
  })
})
