import type { Role } from '../accounts/role.ts'
import { type Day, isDay } from '../participants/calendar.ts'

export type AssessmentProblem = 'ROLE' | 'NOT_A_DAY' | 'IN_THE_FUTURE'

/** Roles that assess somebody at the start, and again after a return. */
export const ASSESSES: readonly Role[] = ['OFFICER', 'PROBATION_OFFICER']

/** What is wrong with an assessment that somebody wants to record; empty when nothing is. */
export const problemsOfAssessment = (
  assessment: { assessedOn: Day; role: Role },
  today: Day,
): AssessmentProblem[] => [
  ...(ASSESSES.includes(assessment.role) ? [] : (['ROLE'] as const)),
  ...(isDay(assessment.assessedOn)
    ? assessment.assessedOn > today
      ? (['IN_THE_FUTURE'] as const)
      : []
    : (['NOT_A_DAY'] as const)),
]
