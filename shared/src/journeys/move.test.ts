import { describe, expect, it } from 'vitest'
import type { MemberRole } from '../accounts/role.ts'
import type { Pathway } from '../participants/pathway.ts'
import type { MoveFacts } from './condition.ts'
import { decideMove } from './move.ts'
import type { Reason } from './reason.ts'
import type { Stage } from './stage.ts'

const today = '2026-11-24'
const nothing: MoveFacts = {
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
const move = (
  from: Stage,
  to: Stage,
  reason: Reason,
  role: MemberRole,
  facts: Partial<MoveFacts> = {},
  pathway: Pathway = 'EMPLOYMENT',
) =>
  decideMove(
    { stage: from, pathway, since: '2026-01-01' },
    { to, reason, role, effectiveOn: today },
    { ...nothing, ...facts },
    today,
  )

describe('moving a journey', () => {
  it.each([
    ['ADMITTED', 'ASSESSED', 'INTAKE_ASSESSMENT', 'OFFICER', { isAssessed: true }],
    ['ASSESSED', 'IN_TRAINING', 'COURSE_STARTED', 'TRAINER', { isEnrolled: true }],
    ['ASSESSED', 'IN_MENTORING', 'MENTOR_ASSIGNED', 'COUNSELLOR', { hasMentor: true }],
    ['IN_MENTORING', 'IN_TRAINING', 'COURSE_STARTED', 'TRAINER', { isEnrolled: true }],
    ['IN_TRAINING', 'IN_MENTORING', 'MENTOR_ASSIGNED', 'COUNSELLOR', { hasMentor: true }],
    ['IN_TRAINING', 'JOB_READY', 'READINESS_CONFIRMED', 'PLACEMENT_OFFICER', { isReady: true }],
    ['JOB_READY', 'IN_TRAINING', 'FURTHER_COURSE', 'TRAINER', { isEnrolled: true }],
    ['JOB_READY', 'PLACED', 'WORK_STARTED', 'PLACEMENT_OFFICER', { hasStartedWork: true }],
    ['PLACED', 'SUSTAINED', 'WORK_AT_180_DAYS', 'PROBATION_OFFICER', { worksAt180Days: true }],
    ['IN_TRAINING', 'PAUSED', 'ILLNESS', 'OFFICER', {}],
    ['PAUSED', 'IN_TRAINING', 'CAUSE_OVER', 'OFFICER', { cameFrom: 'IN_TRAINING' }],
    ['IN_TRAINING', 'WITHDRAWN', 'OWN_WISH', 'PERSON', {}],
    ['LOST_CONTACT', 'PLACED', 'CAME_BACK', 'PROBATION_OFFICER', { cameFrom: 'PLACED' }],
    ['RETURNED_TO_CUSTODY', 'ASSESSED', 'REASSESSMENT', 'OFFICER', { isAssessed: true, cameFrom: 'PLACED' }],
  ] as const)('goes from %s to %s for %s by %s', (from, to, reason, role, facts) => {
    expect(move(from, to, reason, role, facts)).toMatchObject({
      isAllowed: true,
      step: { fromStage: from, toStage: to, reason, effectiveOn: today },
    })
  })

  it.each([
    [
      'the stage is not next',
      move('ADMITTED', 'PLACED', 'WORK_STARTED', 'OFFICER'),
      [{ kind: 'NO_SUCH_MOVE' }],
    ],
    [
      'the role may not',
      move('ADMITTED', 'ASSESSED', 'INTAKE_ASSESSMENT', 'TRAINER', { isAssessed: true }),
      [{ kind: 'ROLE' }],
    ],
    [
      'the reason belongs to another move',
      move('IN_TRAINING', 'PAUSED', 'DEATH', 'OFFICER'),
      [{ kind: 'REASON' }],
    ],
    [
      'readiness is incomplete',
      move('IN_TRAINING', 'JOB_READY', 'READINESS_CONFIRMED', 'PROBATION_OFFICER'),
      [{ kind: 'CONDITION', condition: 'READY' }],
    ],
    [
      'somebody returns elsewhere than where they came from',
      move('PAUSED', 'PLACED', 'CAUSE_OVER', 'OFFICER', { cameFrom: 'ASSESSED' }),
      [{ kind: 'CONDITION', condition: 'BACK_WHERE_IT_CAME_FROM' }],
    ],
    [
      'work at 180 days is unknown',
      move('PLACED', 'SUSTAINED', 'WORK_AT_180_DAYS', 'PROBATION_OFFICER'),
      [{ kind: 'CONDITION', condition: 'LASTED' }],
    ],
    [
      'a child would be placed',
      move('JOB_READY', 'PLACED', 'WORK_STARTED', 'PLACEMENT_OFFICER', {
        hasStartedWork: true,
        isAdult: false,
      }),
      [{ kind: 'CONDITION', condition: 'ADULT_FOR_EMPLOYMENT' }],
    ],
    [
      'the data rest at the wish of the person',
      move('ASSESSED', 'IN_TRAINING', 'COURSE_STARTED', 'TRAINER', { isEnrolled: true, isResting: true }),
      [{ kind: 'CONDITION', condition: 'DATA_IN_USE' }],
    ],
    [
      'the dead would come back',
      move('DECEASED', 'PLACED', 'CAME_BACK', 'OFFICER', { cameFrom: 'PLACED' }),
      [{ kind: 'REASON' }],
    ],
  ] as const)('is refused when %s', (_why, decision, blockers) => {
    expect(decision).toEqual({ isAllowed: false, blockers })
  })

  it.each([
    ['JOB_READY', 'PAUSED', 'OWN_WISH', 'OFFICER', {}],
    ['JOB_READY', 'WITHDRAWN', 'OWN_WISH', 'PERSON', {}],
    ['PLACED', 'JOB_READY', 'WORK_ENDED', 'PLACEMENT_OFFICER', { isReady: true }],
    ['LOST_CONTACT', 'PLACED', 'RECORDED_IN_ERROR', 'OFFICER', { cameFrom: 'PLACED' }],
  ] as const)('goes from %s to %s for %s while the data rest', (from, to, reason, role, facts) => {
    expect(move(from, to, reason, role, { ...facts, isResting: true }).isAllowed).toBe(true)
  })

  it('names every problem at once', () => {
    const decision = move('ADMITTED', 'ASSESSED', 'DEATH', 'TRAINER')
    expect(decision).toMatchObject({
      blockers: [{ kind: 'ROLE' }, { kind: 'REASON' }, { kind: 'CONDITION', condition: 'ASSESSMENT_DONE' }],
    })
  })

  it.each([
    ['2026-11-25', 'IN_THE_FUTURE'],
    ['2025-12-31', 'BEFORE_LAST_STEP'],
    ['2026-02-30', 'NOT_A_DAY'],
  ])('is refused on %s: %s', (effectiveOn, problem) => {
    const decision = decideMove(
      { stage: 'IN_TRAINING', pathway: 'EMPLOYMENT', since: '2026-01-01' },
      { to: 'PAUSED', reason: 'ILLNESS', role: 'OFFICER', effectiveOn },
      nothing,
      today,
    )
    expect(decision).toEqual({ isAllowed: false, blockers: [{ kind: 'DATE', problem }] })
  })

  it('counts trading, not employment, on the enterprise pathway', () => {
    const place = (facts: Partial<MoveFacts>) =>
      move('JOB_READY', 'PLACED', 'TRADING_STARTED', 'COUNSELLOR', facts, 'ENTERPRISE').isAllowed
    expect(place({ hasStartedWork: true })).toBe(false)
    expect(place({ isTrading: true })).toBe(true)
  })
})
