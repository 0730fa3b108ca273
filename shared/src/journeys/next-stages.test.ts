import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MEMBER_ROLES } from '../accounts/role.ts'
import { PATHWAYS } from '../participants/pathway.ts'
import { blockerWords, decideMove } from './move.ts'
import { nextStages } from './next-stages.ts'
import { REASONS } from './reason.ts'
import { PATH_STAGES, STAGES } from './stage.ts'

const today = '2026-11-24'
const noFacts = {
  cameFrom: null,
  isAdult: true,
  isAssessed: false,
  isEnrolled: false,
  hasMentor: false,
  isReady: false,
  hasStartedWork: false,
  worksAt180Days: false,
  isTrading: false,
  isAliveAt12Months: false,
  isResting: false,
}

describe('what may come next', () => {
  const facts = fc.record({
    cameFrom: fc.constantFrom(...PATH_STAGES),
    isAdult: fc.boolean(),
    isAssessed: fc.boolean(),
    isEnrolled: fc.boolean(),
    hasMentor: fc.boolean(),
    isReady: fc.boolean(),
    hasStartedWork: fc.boolean(),
    worksAt180Days: fc.boolean(),
    isTrading: fc.boolean(),
    isAliveAt12Months: fc.boolean(),
    isResting: fc.boolean(),
  })

  it('says allowed exactly when the move would be, whatever the facts', () => {
    fc.assert(
      fc.property(
        facts,
        fc.constantFrom(...STAGES),
        fc.constantFrom(...PATHWAYS),
        fc.constantFrom(...MEMBER_ROLES),
        (given, stage, pathway, role) => {
          const journey = { stage, pathway, since: '2026-01-01' }
          const next = nextStages(journey, role, given, today)
          for (const to of STAGES) {
            const canMove = REASONS.some(
              (reason) =>
                decideMove(journey, { to, reason, role, effectiveOn: today }, given, today).isAllowed,
            )
            expect(next.some((entry) => entry.stage === to && entry.isAllowed)).toBe(canMove)
          }
          for (const entry of next) expect(entry.isAllowed).toBe(entry.blockers.length === 0)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('explains each blocker in both languages', () => {
    const next = nextStages(
      { stage: 'ASSESSED', pathway: 'EMPLOYMENT', since: '2026-01-01' },
      'PROBATION_OFFICER',
      noFacts,
      today,
    )
    const ready = next.find(({ stage }) => stage === 'JOB_READY')
    expect(ready?.blockers.map((blocker) => blockerWords(blocker).id)).toEqual([
      'Syarat kesiapan belum lengkap',
    ])
  })
})
