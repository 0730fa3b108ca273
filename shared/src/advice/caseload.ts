import { addDays, type Day } from '../participants/calendar.ts'
import { type FieldProblem, problemsOf } from '../participants/field-problem.ts'

/** That somebody has a counsellor. Days are inclusive; `untilOn` is null while nobody set an end. */
export interface Assignment {
  counsellorId: string
  fromOn: Day
  untilOn: Day | null
}

/** That one counsellor stands in for another's whole caseload. */
export interface StandIn {
  counsellorId: string
  standInId: string
  fromOn: Day
  untilOn: Day
}

/** Whether days of a row hold on `today`. */
export const isInForce = (row: { fromOn: Day; untilOn: Day | null }, today: Day): boolean =>
  row.fromOn <= today && (row.untilOn === null || row.untilOn >= today)

/** Whose caseloads a counsellor has on a day: the own one, and those stood in for. A stand-in of a stand-in has none. */
export const caseloadsOf = (
  counsellorId: string,
  standIns: readonly StandIn[],
  today: Day,
): readonly string[] => [
  counsellorId,
  ...standIns
    .filter((row) => row.standInId === counsellorId && isInForce(row, today))
    .map((row) => row.counsellorId),
]

export type AssignmentProblem = 'FROM_AHEAD' | 'FROM_OLD' | 'UNTIL_FIRST' | 'ALREADY_ASSIGNED'

const DAYS_AHEAD = 90
const DAYS_BACK = 30

/** What keeps somebody from getting this counsellor; `current` are the assignments that the organisation has of them. */
export const problemsOfAssignment = (
  wanted: Assignment,
  current: readonly Assignment[],
  today: Day,
): FieldProblem<AssignmentProblem>[] => {
  const { fromOn, untilOn } = wanted
  const overlaps = current.some(
    (row) => (row.untilOn === null || row.untilOn >= fromOn) && (untilOn === null || row.fromOn <= untilOn),
  )
  return problemsOf([
    [fromOn > addDays(today, DAYS_AHEAD), 'FROM_AHEAD', 'fromOn'],
    [fromOn < addDays(today, -DAYS_BACK), 'FROM_OLD', 'fromOn'],
    [untilOn !== null && untilOn < fromOn, 'UNTIL_FIRST', 'untilOn'],
    [overlaps, 'ALREADY_ASSIGNED', 'participant'],
  ])
}

export type HandOverProblem = 'FROM_AHEAD' | 'FROM_OLD' | 'SAME_COUNSELLOR'

/** What keeps a caseload from being handed over. The past stays with who had it. */
export const problemsOfHandOver = (
  wanted: { counsellorId: string; toId: string; fromOn: Day },
  today: Day,
): FieldProblem<HandOverProblem>[] =>
  problemsOf([
    [wanted.fromOn > addDays(today, DAYS_AHEAD), 'FROM_AHEAD', 'fromOn'],
    [wanted.fromOn < today, 'FROM_OLD', 'fromOn'],
    [wanted.counsellorId === wanted.toId, 'SAME_COUNSELLOR', 'to'],
  ])

/**
 * An assignment handed over on a day: what is left of the old one, and the new one with the same end. Null for the old
 * one when it would not have lasted a day.
 */
export const handOver = (
  assignment: Assignment,
  toId: string,
  fromOn: Day,
): { left: Assignment | null; made: Assignment } => {
  const isBefore = assignment.fromOn < fromOn
  return {
    left: isBefore ? { ...assignment, untilOn: addDays(fromOn, -1) } : null,
    made: { ...assignment, counsellorId: toId, fromOn: isBefore ? fromOn : assignment.fromOn },
  }
}

export type StandInProblem = 'SAME_COUNSELLOR' | 'FROM_OLD' | 'UNTIL_FIRST' | 'UNTIL_FAR'

/** A leave is no hand-over. */
export const LONGEST_STAND_IN_DAYS = 92

/** What keeps a stand-in from being set. */
export const problemsOfStandIn = (wanted: StandIn, today: Day): FieldProblem<StandInProblem>[] =>
  problemsOf([
    [wanted.counsellorId === wanted.standInId, 'SAME_COUNSELLOR', 'standIn'],
    [wanted.fromOn < today, 'FROM_OLD', 'fromOn'],
    [wanted.untilOn < wanted.fromOn, 'UNTIL_FIRST', 'untilOn'],
    [wanted.untilOn > addDays(wanted.fromOn, LONGEST_STAND_IN_DAYS), 'UNTIL_FAR', 'untilOn'],
  ])
