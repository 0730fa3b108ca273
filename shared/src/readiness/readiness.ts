import { addDays, type Day, daysBetween } from '../participants/calendar.ts'
import { evidenceOf, latestRecord } from './evidence.ts'
import type { ReadinessFacts, Waiver } from './facts.ts'
import type { EvidenceKind, Office, Requirement } from './requirement.ts'
import type { RequirementRule, RequirementSet } from './requirement-set.ts'

/** What stands behind a requirement that is met, and since when. */
export interface Evidence {
  kind: EvidenceKind
  on: Day
}

/** The answer to one requirement. */
export type Answer = { requirement: Requirement } & (
  | { state: 'MET'; evidence: Evidence }
  | { state: 'ALMOST'; owner: Office; by: Day | null }
  | { state: 'NOT_MET'; owner: Office; effortDays: number }
  | { state: 'WAIVED'; waiver: Waiver }
)

export const ANSWER_STATES = ['MET', 'ALMOST', 'NOT_MET', 'WAIVED'] as const
export type AnswerState = (typeof ANSWER_STATES)[number]

export interface Readiness {
  requirementSet: string
  on: Day
  answers: readonly Answer[]
  /** Every answer is met or waived: somebody may now confirm it. Nothing happens by itself. */
  isComplete: boolean
  nextStep: NextStep | null
}

/** The cheapest open requirement: what to begin, or, when everything is begun, what comes first. */
export interface NextStep {
  requirement: Requirement
  owner: Office
  by: Day | null
}

/** Readiness on a day under a set of rules. The same facts, rules and day give the same answer, always. */
export const readinessOf = (facts: ReadinessFacts, set: RequirementSet, on: Day): Readiness => {
  const answers = set.rules[facts.pathway].map((rule) => answerTo(rule, facts, set, on))
  return {
    requirementSet: set.key,
    on,
    answers,
    isComplete: answers.every(({ state }) => state === 'MET' || state === 'WAIVED'),
    nextStep: cheapest(answers, on),
  }
}

const answerTo = (rule: RequirementRule, facts: ReadinessFacts, set: RequirementSet, on: Day): Answer => {
  const { requirement } = rule
  for (const kind of rule.accepts) {
    const since = evidenceOf(kind, requirement, facts, set, on)
    if (since !== null) return { requirement, state: 'MET', evidence: { kind, on: since } }
  }
  const waiver = facts.waivers.findLast((entry) => entry.requirement === requirement && entry.untilOn >= on)
  if (waiver) return { requirement, state: 'WAIVED', waiver }
  const record = latestRecord(requirement, facts, on)
  if (record?.state === 'IN_PROCESS')
    return { requirement, state: 'ALMOST', owner: record.office, by: record.dueOn }
  // A band that went stale was known once: the office has to ask again, the person did nothing wrong.
  if (requirement === 'AVAILABILITY' && facts.availabilityConfirmedOn !== null)
    return { requirement, state: 'ALMOST', owner: rule.owner, by: null }
  return { requirement, state: 'NOT_MET', owner: rule.owner, effortDays: rule.effortDays }
}

const cheapest = (answers: readonly Answer[], on: Day): NextStep | null => {
  const open = answers.flatMap((answer): (NextStep & { rank: number })[] => {
    if (answer.state === 'NOT_MET')
      return [{ requirement: answer.requirement, owner: answer.owner, by: null, rank: answer.effortDays }]
    if (answer.state !== 'ALMOST') return []
    const wait = daysBetween(on, answer.by ?? addDays(on, UNKNOWN_WAIT_DAYS))
    return [
      {
        requirement: answer.requirement,
        owner: answer.owner,
        by: answer.by,
        rank: BEGUN + Math.max(0, wait),
      },
    ]
  })
  const [first] = open.toSorted((a, b) => a.rank - b.rank)
  return first ? { requirement: first.requirement, owner: first.owner, by: first.by } : null
}

/** What is already begun comes after whatever can still be begun. */
const BEGUN = 10_000
const UNKNOWN_WAIT_DAYS = 365
