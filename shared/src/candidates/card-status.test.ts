import { describe, expect, it } from 'vitest'
import { cardConditions, earliestPublicationOn, furtherObstacles } from './card-status.ts'
import { CARD_OBSTACLES } from './eligibility.ts'

describe('the way to a card', () => {
  it.each([
    // Tuesday noon: 72 hours end on Friday noon, after that Friday's publication.
    ['2026-11-24T05:00:00Z', '2026-11-24T05:00:00Z', '2026-12-04'],
    // Tuesday at six in Jakarta exactly: Friday at six is 72 hours later.
    ['2026-11-23T23:00:00Z', '2026-11-24T05:00:00Z', '2026-11-27'],
    ['2026-11-23T23:00:01Z', '2026-11-24T05:00:00Z', '2026-12-04'],
    // An old consent waits for the next Friday only.
    ['2026-10-01T05:00:00Z', '2026-11-24T05:00:00Z', '2026-11-27'],
    // On Friday before six it is today, after six it is next week.
    ['2026-10-01T05:00:00Z', '2026-11-26T22:59:00Z', '2026-11-27'],
    ['2026-10-01T05:00:00Z', '2026-11-26T23:01:00Z', '2026-12-04'],
  ])('for a consent of %s, seen at %s, ends on %s', (givenAt, now, day) => {
    expect(earliestPublicationOn(givenAt, now)).toBe(day)
  })

  it('has four conditions, and each obstacle but freshness is told once', () => {
    expect(cardConditions([]).every(({ isMet }) => isMet)).toBe(true)
    for (const obstacle of CARD_OBSTACLES.filter((one) => one !== 'CONSENT_TOO_FRESH')) {
      const unmet = cardConditions([obstacle]).filter(({ isMet }) => !isMet).length
      expect(unmet + furtherObstacles([obstacle]).length).toBe(1)
    }
    expect(furtherObstacles(['CONSENT_TOO_FRESH'])).toEqual([])
  })
})
