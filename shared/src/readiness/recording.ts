import type { Role } from '../accounts/role.ts'
import { addMonths, type Day, isDay } from '../participants/calendar.ts'
import type { Pathway } from '../participants/pathway.ts'
import type { Office, Requirement } from './requirement.ts'
import type { RequirementSet } from './requirement-set.ts'

/** Roles that write down what an office holds or has in hand. */
export const RECORDS_EVIDENCE: readonly Role[] = ['OFFICER', 'PROBATION_OFFICER', 'PLACEMENT_OFFICER']

/** Roles that let somebody go without a requirement, and the office for which they speak. */
export const WAIVES: Partial<Record<Role, Office>> = {
  OFFICER: 'UNIT_COACHING',
  PROBATION_OFFICER: 'PROBATION_OFFICE',
}

/** What is in process or waived is looked at again within a year. */
export const LONGEST_WAIT_MONTHS = 12

export type EvidenceProblem =
  | 'NOT_ASKED'
  | 'NEEDS_OTHER_EVIDENCE'
  | 'NOT_A_DAY'
  | 'DAY_HAS_PASSED'
  | 'TOO_FAR'

/** What is wrong with evidence that somebody wants to write down; empty when nothing is. */
export const problemsOfEvidence = (
  evidence: { requirement: Requirement; state: EvidenceState; dueOn: Day | null },
  set: RequirementSet,
  pathway: Pathway,
  today: Day,
): EvidenceProblem[] => {
  const rule = set.rules[pathway].find(({ requirement }) => requirement === evidence.requirement)
  if (!rule) return ['NOT_ASKED']
  const isWord = evidence.state === 'IN_PROCESS' || rule.accepts.includes('RECORD')
  return [
    // A certificate, a clinic's note, a confirmed band speak for themselves; an office's word does not replace them.
    ...(isWord ? [] : (['NEEDS_OTHER_EVIDENCE'] as const)),
    ...(evidence.dueOn === null
      ? []
      : dayProblems(evidence.dueOn, today, evidence.state === 'HELD' ? null : LONGEST_WAIT_MONTHS)),
  ]
}

/** Whether an office holds something, or has it in hand. */
export const EVIDENCE_STATES = ['HELD', 'IN_PROCESS'] as const
export type EvidenceState = (typeof EVIDENCE_STATES)[number]

/**
 * What a role may write down of a requirement that the rules ask for. When somebody can start is asked of the person
 * and confirmed with a band: no office has it in hand.
 */
export const evidenceOffered = (
  role: Role,
  requirement: Requirement,
  set: RequirementSet,
  pathway: Pathway,
  today: Day,
): EvidenceState[] =>
  RECORDS_EVIDENCE.includes(role) && requirement !== 'AVAILABILITY'
    ? EVIDENCE_STATES.filter(
        (state) => problemsOfEvidence({ requirement, state, dueOn: null }, set, pathway, today).length === 0,
      )
    : []

export type WaiverProblem = 'ROLE' | 'NOT_ASKED' | 'REASON' | 'NOT_A_DAY' | 'DAY_HAS_PASSED' | 'TOO_FAR'

/** What is wrong with a waiver that somebody wants to give; empty when nothing is. */
export const problemsOfWaiver = (
  waiver: { requirement: Requirement; reason: string; untilOn: Day; role: Role },
  set: RequirementSet,
  pathway: Pathway,
  today: Day,
): WaiverProblem[] => {
  const { length } = waiver.reason.trim()
  const isAsked = set.rules[pathway].some(({ requirement }) => requirement === waiver.requirement)
  return [
    ...(WAIVES[waiver.role] ? [] : (['ROLE'] as const)),
    ...(isAsked ? [] : (['NOT_ASKED'] as const)),
    ...(length >= 5 && length <= 200 ? [] : (['REASON'] as const)),
    ...dayProblems(waiver.untilOn, today, LONGEST_WAIT_MONTHS),
  ]
}

const dayProblems = (
  on: Day,
  today: Day,
  months: number | null,
): ('NOT_A_DAY' | 'DAY_HAS_PASSED' | 'TOO_FAR')[] => {
  if (!isDay(on)) return ['NOT_A_DAY']
  if (on < today) return ['DAY_HAS_PASSED']
  return months !== null && on > addMonths(today, months) ? ['TOO_FAR'] : []
}
