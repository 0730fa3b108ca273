import type { Reason } from '@titian/shared/journeys/reason.ts'
import { isPathStage, type Stage } from '@titian/shared/journeys/stage.ts'
import { addDays, type Day } from '@titian/shared/participants/calendar.ts'
import type { PersonPlan } from './plan.ts'
import type { Random } from './random.ts'

/** What happened in somebody's journey, in order of time. */
type Milestone = Stage | 'TRAINED' | 'COMPETENT'

interface Moment {
  milestone: Milestone
  on: Day
}

/** The history as moments, oldest first; all before today. */
export interface Timeline {
  moments: readonly Moment[]
  /** The day of a milestone, or null when it was never reached. */
  dayOf(milestone: Milestone): Day | null
  /** The latest stage on the path, where an interrupted journey came from. */
  reached: Stage
}

/** Days that usually pass before each milestone, both ends included. All are assumptions. */
const WAITS: Record<Milestone, readonly [number, number]> = {
  ADMITTED: [0, 0],
  ASSESSED: [12, 45],
  IN_TRAINING: [20, 90],
  TRAINED: [30, 120],
  IN_MENTORING: [5, 25],
  COMPETENT: [7, 30],
  JOB_READY: [5, 35],
  PLACED: [14, 120],
  SUSTAINED: [180, 195],
  PAUSED: [10, 60],
  WITHDRAWN: [10, 80],
  RETURNED_TO_CUSTODY: [20, 120],
  DECEASED: [10, 200],
  LOST_CONTACT: [20, 90],
}

/** Days since the latest milestone. Nobody is placed for 180 days without the question of lasting. */
const SINCE: Partial<Record<Stage, readonly [number, number]>> = {
  ADMITTED: [3, 200],
  IN_TRAINING: [3, 28],
  JOB_READY: [8, 200],
  PLACED: [5, 175],
  SUSTAINED: [3, 400],
}

const INTERRUPTED_FROM: Partial<Record<Stage, readonly Stage[]>> = {
  PAUSED: ['ASSESSED', 'IN_TRAINING', 'IN_MENTORING', 'JOB_READY'],
  WITHDRAWN: ['ADMITTED', 'ASSESSED', 'IN_TRAINING'],
  RETURNED_TO_CUSTODY: ['JOB_READY', 'PLACED'],
  DECEASED: ['ASSESSED', 'IN_TRAINING', 'PLACED'],
  LOST_CONTACT: ['IN_MENTORING', 'JOB_READY', 'PLACED'],
}

/** Tells a plan as a history that ends today. */
export const tellTimeline = (random: Random, plan: PersonPlan, today: Day): Timeline => {
  const reached: Stage = isPathStage(plan.stage)
    ? plan.stage
    : random.pick<Stage>(INTERRUPTED_FROM[plan.stage] ?? ['ASSESSED'])
  const milestones = pathTo(random, reached, plan)
  if (plan.stage !== reached) milestones.push(plan.stage)
  const offsets: number[] = []
  milestones.reduce((day, milestone) => {
    const [least, most] = waitOf(milestone, plan)
    offsets.push(day + random.int(least, most))
    return offsets.at(-1) ?? 0
  }, 0)
  const [least, most] = SINCE[plan.stage] ?? [3, 120]
  const start = addDays(today, -(offsets.at(-1) ?? 0) - random.int(least, most))
  const moments = milestones.map((milestone, index) => ({
    milestone,
    on: addDays(start, offsets[index] ?? 0),
  }))
  return {
    moments,
    reached,
    dayOf: (milestone) => moments.find((moment) => moment.milestone === milestone)?.on ?? null,
  }
}

const waitOf = (milestone: Milestone, { pathway }: PersonPlan): readonly [number, number] =>
  milestone === 'SUSTAINED' && pathway === 'ENTERPRISE' ? [365, 400] : WAITS[milestone]

const pathTo = (random: Random, stage: Stage, { pathway }: PersonPlan): Milestone[] => {
  const isEnterprise = pathway === 'ENTERPRISE'
  const hasMentoring = isEnterprise || stage === 'IN_MENTORING' || random.chance(0.2)
  const whole: Milestone[] = [
    'ADMITTED',
    'ASSESSED',
    'IN_TRAINING',
    'TRAINED',
    ...(hasMentoring ? (['IN_MENTORING'] as const) : []),
    ...(isEnterprise && random.chance(0.6) ? [] : (['COMPETENT'] as const)),
    'JOB_READY',
    'PLACED',
    'SUSTAINED',
  ]
  return whole.slice(0, whole.indexOf(stage) + 1)
}

/** The reason that a step into a stage carries. */
export const reasonFor = (random: Random, stage: Stage, plan: PersonPlan): Reason => {
  const isEnterprise = plan.pathway === 'ENTERPRISE'
  switch (stage) {
    case 'ADMITTED':
      return 'REGISTERED'
    case 'ASSESSED':
      return 'INTAKE_ASSESSMENT'
    case 'IN_TRAINING':
      return 'COURSE_STARTED'
    case 'IN_MENTORING':
      return 'MENTOR_ASSIGNED'
    case 'JOB_READY':
      return 'READINESS_CONFIRMED'
    case 'PLACED':
      return isEnterprise ? 'TRADING_STARTED' : 'WORK_STARTED'
    case 'SUSTAINED':
      return isEnterprise ? 'BUSINESS_AT_12_MONTHS' : 'WORK_AT_180_DAYS'
    case 'PAUSED':
      return random.pick(['ILLNESS', 'FAMILY', 'TRANSFER', 'REHABILITATION', 'FACILITY', 'OWN_WISH'])
    case 'WITHDRAWN':
      return 'OWN_WISH'
    case 'RETURNED_TO_CUSTODY':
      return random.pick(['REVOCATION', 'NEW_SENTENCE'])
    case 'DECEASED':
      return 'DEATH'
    case 'LOST_CONTACT':
      return 'NO_ANSWER'
    default:
      return stage satisfies never
  }
}
