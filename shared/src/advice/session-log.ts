import { type FieldProblem, problemsOf } from '../participants/field-problem.ts'
import type { AdviceTopic, BusinessTrend, NotHeldReason, SessionMedium, SessionOutcome } from './session.ts'

/** What a counsellor writes down about a session; this is also what can be amended. */
export interface SessionContent {
  outcome: SessionOutcome
  /** When it began, or should have begun. ISO 8601. */
  startsAt: string
  medium: SessionMedium
  /** On whose side it lay; null for a session that was held. */
  notHeldBy: NotHeldReason | null
  contactMinutes: number
  preparationMinutes: number
  travelMinutes: number
  topics: readonly AdviceTopic[]
  /** The advice, in the counsellor's own words. */
  advice: string
  trend: BusinessTrend | null
  /** What ties the counsellor to the business; empty when there is nothing to declare. */
  conflictOfInterest: string
}

export type SessionContentProblem =
  | 'AHEAD'
  | 'TOO_OLD'
  | 'REASON_NEEDED'
  | 'REASON_UNFIT'
  | 'TOPIC_NEEDED'
  | 'CONTACT_MINUTES'
  | 'PREPARATION_MINUTES'
  | 'TRAVEL_MINUTES'
  | 'ADVICE_LONG'
  | 'CONFLICT_LONG'

/** A session can be written down for so many days; after that nobody remembers it well enough. */
export const DAYS_TO_LOG = 60

/** Whole minutes that one session may have taken, each from 0. */
export const MOST_MINUTES = { contact: 480, preparation: 480, travel: 720 } as const

export const LONGEST_ADVICE = 4_000
export const LONGEST_CONFLICT = 500
export const MOST_ATTENDEES = 30

/** Clocks of phones and servers are never quite alike. */
export const TOLERANCE_MS = 5 * 60_000

const MS_A_DAY = 86_400_000

const isMinutes = (minutes: number, from: number, most: number): boolean =>
  Number.isInteger(minutes) && minutes >= from && minutes <= most

/** Everything that keeps a session from being written down like this at `now`; all problems together. */
export const problemsOfContent = (
  content: SessionContent,
  now: Date,
): FieldProblem<SessionContentProblem>[] => {
  const starts = Date.parse(content.startsAt)
  const isHeld = content.outcome === 'HELD'
  return problemsOf([
    [starts > now.getTime() + TOLERANCE_MS, 'AHEAD', 'startsAt'],
    [!(starts >= now.getTime() - DAYS_TO_LOG * MS_A_DAY), 'TOO_OLD', 'startsAt'],
    [!isHeld && content.notHeldBy === null, 'REASON_NEEDED', 'notHeldBy'],
    [isHeld && content.notHeldBy !== null, 'REASON_UNFIT', 'notHeldBy'],
    [isHeld && content.topics.length === 0, 'TOPIC_NEEDED', 'topics'],
    // Nobody was talked to in a session that was not held; preparing and travelling took their time all the same.
    [
      !isMinutes(content.contactMinutes, isHeld ? 1 : 0, isHeld ? MOST_MINUTES.contact : 0),
      'CONTACT_MINUTES',
      'contactMinutes',
    ],
    [
      !isMinutes(content.preparationMinutes, 0, MOST_MINUTES.preparation),
      'PREPARATION_MINUTES',
      'preparationMinutes',
    ],
    [!isMinutes(content.travelMinutes, 0, MOST_MINUTES.travel), 'TRAVEL_MINUTES', 'travelMinutes'],
    [[...content.advice].length > LONGEST_ADVICE, 'ADVICE_LONG', 'advice'],
    [[...content.conflictOfInterest].length > LONGEST_CONFLICT, 'CONFLICT_LONG', 'conflictOfInterest'],
  ])
}

export type PlanProblem = 'PAST' | 'TOO_FAR'

/** Nobody plans further ahead than a year. */
export const DAYS_TO_PLAN = 366

/** What keeps a session from being planned for this moment. */
export const problemsOfPlan = (
  startsAt: string,
  now: Date,
  field = 'startsAt',
): FieldProblem<PlanProblem>[] => {
  const starts = Date.parse(startsAt)
  return problemsOf([
    [starts < now.getTime() - TOLERANCE_MS, 'PAST', field],
    [!(starts <= now.getTime() + DAYS_TO_PLAN * MS_A_DAY), 'TOO_FAR', field],
  ])
}
