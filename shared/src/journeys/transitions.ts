import type { MemberRole } from '../accounts/role.ts'
import type { ConditionName } from './condition.ts'
import type { Reason } from './reason.ts'
import { ENDED_STAGES, PATH_STAGES, type Stage } from './stage.ts'

/** One way of moving: from, to, which roles may, what must hold, which reasons are offered. */
export interface Transition {
  from: Stage
  to: Stage
  roles: readonly MemberRole[]
  needs: readonly ConditionName[]
  reasons: readonly Reason[]
}

const INSIDE: readonly MemberRole[] = ['OFFICER', 'PROBATION_OFFICER']
const CLASSROOM: readonly MemberRole[] = ['OFFICER', 'PROBATION_OFFICER', 'TRAINER']
const MENTORS: readonly MemberRole[] = ['OFFICER', 'PROBATION_OFFICER', 'COUNSELLOR']
const READINESS: readonly MemberRole[] = ['PROBATION_OFFICER', 'PLACEMENT_OFFICER']
const WORK: readonly MemberRole[] = ['PLACEMENT_OFFICER', 'PROBATION_OFFICER', 'COUNSELLOR']
const ANY_CASEWORKER: readonly MemberRole[] = [
  'OFFICER',
  'PROBATION_OFFICER',
  'PLACEMENT_OFFICER',
  'COUNSELLOR',
  'REHAB_COUNSELLOR',
]

const courseFrom = (from: Stage, reason: Reason): Transition => ({
  from,
  to: 'IN_TRAINING',
  roles: CLASSROOM,
  needs: ['ENROLLED', 'DATA_IN_USE'],
  reasons: [reason],
})

const mentoringFrom = (from: Stage): Transition => ({
  from,
  to: 'IN_MENTORING',
  roles: MENTORS,
  needs: ['MENTOR_ASSIGNED', 'DATA_IN_USE'],
  reasons: ['MENTOR_ASSIGNED'],
})

const readyFrom = (from: Stage): Transition => ({
  from,
  to: 'JOB_READY',
  roles: READINESS,
  needs: ['READY', 'DATA_IN_USE'],
  reasons: ['READINESS_CONFIRMED'],
})

/**
 * The path itself. Training and mentoring come in either order and may be repeated. Nobody whose data rest is moved on;
 * that work ended is a truth, and is written down all the same.
 */
const PATH: readonly Transition[] = [
  {
    from: 'ADMITTED',
    to: 'ASSESSED',
    roles: INSIDE,
    needs: ['ASSESSMENT_DONE', 'DATA_IN_USE'],
    reasons: ['INTAKE_ASSESSMENT'],
  },
  courseFrom('ASSESSED', 'COURSE_STARTED'),
  mentoringFrom('ASSESSED'),
  // Recognised experience may stand in for a course.
  readyFrom('ASSESSED'),
  mentoringFrom('IN_TRAINING'),
  readyFrom('IN_TRAINING'),
  courseFrom('IN_MENTORING', 'COURSE_STARTED'),
  readyFrom('IN_MENTORING'),
  courseFrom('JOB_READY', 'FURTHER_COURSE'),
  mentoringFrom('JOB_READY'),
  {
    from: 'JOB_READY',
    to: 'PLACED',
    roles: WORK,
    needs: ['ADULT_FOR_EMPLOYMENT', 'STARTED', 'DATA_IN_USE'],
    reasons: ['WORK_STARTED', 'TRADING_STARTED'],
  },
  {
    from: 'PLACED',
    to: 'SUSTAINED',
    roles: WORK,
    needs: ['LASTED', 'DATA_IN_USE'],
    reasons: ['WORK_AT_180_DAYS', 'BUSINESS_AT_12_MONTHS'],
  },
  ...(['PLACED', 'SUSTAINED'] as const).map(
    (from): Transition => ({
      from,
      to: 'JOB_READY',
      roles: WORK,
      needs: ['READY'],
      reasons: ['WORK_ENDED', 'BUSINESS_CLOSED'],
    }),
  ),
]

const PAUSE_REASONS: readonly Reason[] = [
  'ILLNESS',
  'FAMILY',
  'TRANSFER',
  'REHABILITATION',
  'FACILITY',
  'OWN_WISH',
]

const PAUSES: readonly Transition[] = PATH_STAGES.flatMap((stage): Transition[] => [
  { from: stage, to: 'PAUSED', roles: ANY_CASEWORKER, needs: [], reasons: PAUSE_REASONS },
  {
    from: 'PAUSED',
    to: stage,
    roles: ANY_CASEWORKER,
    needs: ['BACK_WHERE_IT_CAME_FROM', 'DATA_IN_USE'],
    reasons: ['CAUSE_OVER'],
  },
])

const ENDS: Record<
  (typeof ENDED_STAGES)[number],
  { roles: readonly MemberRole[]; reasons: readonly Reason[] }
> = {
  WITHDRAWN: { roles: [...ANY_CASEWORKER, 'PERSON'], reasons: ['OWN_WISH'] },
  RETURNED_TO_CUSTODY: { roles: INSIDE, reasons: ['REVOCATION', 'NEW_SENTENCE'] },
  DECEASED: { roles: INSIDE, reasons: ['DEATH'] },
  LOST_CONTACT: { roles: ['PROBATION_OFFICER', 'PLACEMENT_OFFICER', 'COUNSELLOR'], reasons: ['NO_ANSWER'] },
}

const endsAndReturns: readonly Transition[] = ENDED_STAGES.flatMap((end): Transition[] => {
  const { roles, reasons } = ENDS[end]
  return [
    ...[...PATH_STAGES, 'PAUSED' as const].map(
      (from): Transition => ({ from, to: end, roles, needs: [], reasons }),
    ),
    ...PATH_STAGES.map(
      (to): Transition => ({
        from: end,
        to,
        roles: INSIDE,
        needs: ['BACK_WHERE_IT_CAME_FROM'],
        // Nobody comes back from death: it can only have been written down by mistake.
        reasons: end === 'DECEASED' ? ['RECORDED_IN_ERROR'] : ['CAME_BACK', 'RECORDED_IN_ERROR'],
      }),
    ),
    ...(end === 'DECEASED'
      ? []
      : [
          {
            from: end,
            to: 'ASSESSED' as const,
            roles: INSIDE,
            needs: ['ASSESSMENT_DONE', 'DATA_IN_USE'] as const,
            reasons: ['REASSESSMENT'] as const,
          },
        ]),
  ]
})

/** The whole table of moves. What it does not hold can't be done. */
export const TRANSITIONS: readonly Transition[] = [...PATH, ...PAUSES, ...endsAndReturns]
