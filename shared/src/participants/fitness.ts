import type { Day } from './calendar.ts'
import { type FieldProblem, problemsOf } from './field-problem.ts'

/** What keeps a clinic's note from being written down: a day ahead, or an end before its beginning. */
export const fitnessProblems = (
  { notedOn, validUntilOn }: { notedOn: Day; validUntilOn: Day | null },
  today: Day,
): FieldProblem<'DAY_AHEAD' | 'DAYS_REVERSED'>[] =>
  problemsOf([
    [notedOn > today, 'DAY_AHEAD', 'notedOn'],
    [validUntilOn !== null && validUntilOn < notedOn, 'DAYS_REVERSED', 'validUntilOn'],
  ])
