import { PATHWAYS, type Pathway } from '../participants/pathway.ts'
import { type EvidenceKind, OFFICES, type Requirement } from './requirement.ts'
import type { RequirementRule, RequirementSet } from './requirement-set.ts'

/** What can be asked of the evidence for each requirement; a rule takes one of these or several. */
export const POSSIBLE_EVIDENCE: Record<Requirement, readonly EvidenceKind[]> = {
  IDENTITY_DOCUMENT: ['NIK_ON_FILE', 'RECORD'],
  TRAINING_OR_EXPERIENCE: ['TRAINING_CERTIFICATE', 'RECOGNISED_EXPERIENCE'],
  COMPETENCY_RESULT: ['COMPETENCY_CERTIFICATE', 'SKILLS_REVIEW'],
  WORK_SKILLS_REVIEW: ['SKILLS_REVIEW', 'COMPETENCY_CERTIFICATE'],
  FITNESS_NOTE: ['FITNESS_NOTE'],
  HOUSING_PLAN: ['RECORD'],
  BANK_ACCOUNT: ['RECORD'],
  CONTACT_CHANNEL: ['RECORD', 'PLACEMENT_OFFICE_CONTACT'],
  AVAILABILITY: ['CONFIRMED_BAND'],
}

/** Bounds of the numbers in a set. */
export const RULE_BOUNDS = {
  experienceMonths: { least: 0, most: 120 },
  certificateMonths: { least: 0, most: 36 },
  freshDays: { least: 7, most: 180 },
  effortDays: { least: 1, most: 365 },
} as const

/** The part of a set that an administrator edits; key and day come when somebody else approves it. */
export type RuleBody = Omit<RequirementSet, 'key' | 'effectiveFrom'>

export type RuleProblem =
  | { kind: 'NUMBER'; field: keyof typeof RULE_BOUNDS; pathway: Pathway | null }
  | { kind: 'NO_RULES'; pathway: Pathway }
  | { kind: 'TWICE' | 'EVIDENCE' | 'OWNER'; pathway: Pathway; requirement: Requirement }

/** Everything that makes a set unusable; empty when readiness can be computed by it. */
export const problemsOfRules = (body: RuleBody): RuleProblem[] => [
  ...(isWithin('freshDays', body.freshDays)
    ? []
    : [{ kind: 'NUMBER', field: 'freshDays', pathway: null } as const]),
  ...PATHWAYS.flatMap((pathway) => problemsOfPathway(body, pathway)),
]

const problemsOfPathway = (body: RuleBody, pathway: Pathway): RuleProblem[] => {
  const rules = body.rules[pathway]
  const problems: RuleProblem[] = []
  if (!isWithin('experienceMonths', body.experienceMonths[pathway]))
    problems.push({ kind: 'NUMBER', field: 'experienceMonths', pathway })
  if (!isWithin('certificateMonths', body.certificateMonths[pathway]))
    problems.push({ kind: 'NUMBER', field: 'certificateMonths', pathway })
  if (rules.length === 0) problems.push({ kind: 'NO_RULES', pathway })
  for (const [at, rule] of rules.entries()) {
    const { requirement } = rule
    if (rules.findIndex((other) => other.requirement === requirement) !== at)
      problems.push({ kind: 'TWICE', pathway, requirement })
    if (!hasEvidence(rule)) problems.push({ kind: 'EVIDENCE', pathway, requirement })
    if (!OFFICES.includes(rule.owner)) problems.push({ kind: 'OWNER', pathway, requirement })
    if (!isWithin('effortDays', rule.effortDays))
      problems.push({ kind: 'NUMBER', field: 'effortDays', pathway })
  }
  return problems
}

const hasEvidence = ({ requirement, accepts }: RequirementRule): boolean =>
  accepts.length > 0 &&
  new Set(accepts).size === accepts.length &&
  accepts.every((kind) => POSSIBLE_EVIDENCE[requirement].includes(kind))

const isWithin = (field: keyof typeof RULE_BOUNDS, value: number): boolean =>
  Number.isInteger(value) && value >= RULE_BOUNDS[field].least && value <= RULE_BOUNDS[field].most

/** The requirements of a pathway that two sets treat differently. */
export const changedRequirements = (before: RuleBody, after: RuleBody, pathway: Pathway): Requirement[] => {
  const all = new Set(
    [...before.rules[pathway], ...after.rules[pathway]].map(({ requirement }) => requirement),
  )
  return [...all].filter((requirement) => {
    const [one, other] = [before, after].map((body) => textOf(body, pathway, requirement))
    return one !== other
  })
}

/** Everything in a set that the answer to one requirement hangs on. */
const textOf = (body: RuleBody, pathway: Pathway, requirement: Requirement): string => {
  const rule = body.rules[pathway].find((entry) => entry.requirement === requirement)
  return JSON.stringify([
    rule && [rule.accepts.toSorted(), rule.owner, rule.effortDays],
    requirement === 'TRAINING_OR_EXPERIENCE' && body.experienceMonths[pathway],
    requirement === 'COMPETENCY_RESULT' && body.certificateMonths[pathway],
    requirement === 'AVAILABILITY' && body.freshDays,
  ])
}
