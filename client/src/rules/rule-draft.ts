import { addDays } from '@titian/shared/participants/calendar.ts'
import type { Pathway } from '@titian/shared/participants/pathway.ts'
import type { EvidenceKind, Requirement } from '@titian/shared/readiness/requirement.ts'
import type { RequirementRule } from '@titian/shared/readiness/requirement-set.ts'
import type { LeaverWay } from '@titian/shared/readiness/rule-adoption.ts'
import type { RuleBody } from '@titian/shared/readiness/rule-edit.ts'
import type { RequirementSetInput } from '../graphql/schema.generated.ts'
import type { RuleSet_SetFragment } from './rule-set.generated.ts'

/** What an administrator has on the table: the rules, and what becomes of those who drop out. */
export interface RuleDraft {
  body: RuleBody
  leavers: LeaverWay
  graceUntil: string
}

/** The rules of a version in the form that the shared rules compute by. */
export const bodyOf = (set: RuleSet_SetFragment): RuleBody => {
  const each = <T>(read: (entry: RuleSet_SetFragment['pathways'][number]) => T): Record<Pathway, T> =>
    Object.fromEntries(set.pathways.map((entry) => [entry.pathway, read(entry)])) as Record<Pathway, T>
  return {
    freshDays: set.freshDays,
    experienceMonths: each((entry) => entry.experienceMonths),
    certificateMonths: each((entry) => entry.certificateMonths),
    rules: each((entry) =>
      entry.rules.map(({ requirement, accepts, owner, effortDays }) => ({
        requirement,
        accepts,
        owner,
        effortDays,
      })),
    ),
  }
}

/** The table as it is laid at first: the open draft, or the version in force. */
export const firstDraft = (set: RuleSet_SetFragment, today: string): RuleDraft => ({
  body: bodyOf(set),
  leavers: set.leavers,
  graceUntil: set.graceUntil ?? addDays(today, 60),
})

export const inputOf = ({
  freshDays,
  experienceMonths,
  certificateMonths,
  rules,
}: RuleBody): RequirementSetInput => ({
  freshDays,
  pathways: (['EMPLOYMENT', 'ENTERPRISE'] as const).map((pathway) => ({
    pathway,
    experienceMonths: experienceMonths[pathway],
    certificateMonths: certificateMonths[pathway],
    rules: rules[pathway].map((rule) => ({ ...rule, accepts: [...rule.accepts] })),
  })),
})

/** The rules with one requirement changed, put back, or no longer asked (null). */
export const withRule = (
  body: RuleBody,
  pathway: Pathway,
  requirement: Requirement,
  rule: RequirementRule | null,
): RuleBody => {
  const rules = body.rules[pathway]
  const isAsked = rules.some((one) => one.requirement === requirement)
  const next =
    rule === null
      ? rules.filter((one) => one.requirement !== requirement)
      : isAsked
        ? rules.map((one) => (one.requirement === requirement ? rule : one))
        : [...rules, rule]
  return { ...body, rules: { ...body.rules, [pathway]: next } }
}

/** A rule with one kind of evidence more or less. */
export const withEvidence = (
  rule: RequirementRule,
  kind: EvidenceKind,
  isTaken: boolean,
): RequirementRule => ({
  ...rule,
  accepts: isTaken ? [...rule.accepts, kind] : rule.accepts.filter((one) => one !== kind),
})
