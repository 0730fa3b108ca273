import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CARD_OBSTACLES, type CardObstacle, type EligibilityFacts, mayHaveCard } from './eligibility.ts'

const NOW = '2026-11-24T02:00:00.000Z'
const TODAY = '2026-11-24'

const ready: EligibilityFacts = {
  stage: 'JOB_READY',
  pathway: 'EMPLOYMENT',
  isReadinessConfirmed: true,
  passesGate: true,
  consentGivenAt: '2026-11-21T02:00:00.000Z',
  band: { confirmedOn: '2026-10-10', latestStartOn: '2027-05-24' },
  hasKnownOccupation: true,
  isFamilyExcluded: false,
  hasRegion: true,
}

/** One fact turned bad, and the one obstacle that it must give. */
const spoiled: [CardObstacle, Partial<EligibilityFacts>][] = [
  ['NOT_JOB_READY', { stage: 'IN_TRAINING' }],
  ['READINESS_NOT_CONFIRMED', { isReadinessConfirmed: false }],
  ['NOT_FOR_EMPLOYMENT', { pathway: 'ENTERPRISE' }],
  ['GATE_CLOSED', { passesGate: false }],
  ['NO_CONSENT', { consentGivenAt: null }],
  ['CONSENT_TOO_FRESH', { consentGivenAt: '2026-11-21T02:00:00.001Z' }],
  ['BAND_NOT_CONFIRMED', { band: null }],
  ['BAND_NOT_CONFIRMED', { band: { confirmedOn: '2026-11-25', latestStartOn: '2026-12-01' } }],
  ['BAND_TOO_OLD', { band: { confirmedOn: '2026-10-09', latestStartOn: '2026-12-01' } }],
  ['STARTS_TOO_LATE', { band: { confirmedOn: '2026-11-20', latestStartOn: '2027-05-25' } }],
  ['NO_OCCUPATION', { hasKnownOccupation: false }],
  ['FAMILY_EXCLUDED', { isFamilyExcluded: true }],
  ['NO_REGION', { hasRegion: false }],
]

describe('who may have a card', () => {
  it('is somebody for whom everything holds, on the last day and hour on which it does', () => {
    expect(mayHaveCard(ready, NOW, TODAY)).toEqual({ mayHaveCard: true, obstacles: [] })
  })

  it.each(spoiled)('is nobody with %s (%o)', (obstacle, change) => {
    expect(mayHaveCard({ ...ready, ...change }, NOW, TODAY)).toEqual({
      mayHaveCard: false,
      obstacles: [obstacle],
    })
  })

  it('names every obstacle at once, and each that there is stands in the list', () => {
    expect(new Set(spoiled.map(([obstacle]) => obstacle))).toEqual(new Set(CARD_OBSTACLES))
    fc.assert(
      fc.property(fc.subarray(spoiled), (chosen) => {
        const facts = Object.assign({}, ready, ...chosen.map(([, change]) => change)) as EligibilityFacts
        const { obstacles, mayHaveCard: may } = mayHaveCard(facts, NOW, TODAY)
        expect(may).toBe(chosen.length === 0)
        for (const [obstacle, change] of chosen)
          if (Object.entries(change).every(([key, value]) => facts[key as keyof EligibilityFacts] === value))
            expect(obstacles).toContain(obstacle)
      }),
    )
  })
})
