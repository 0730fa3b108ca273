import type { DataClass } from './data-class.ts'
import { MEMBER_ROLES, type Role } from './role.ts'

/**
 * How a viewer stands to the subject of a row. Each relation but `NONE` rests on a row that says so:
 * a membership that is the person's own, a posting to the unit, a caseload, an opened file, a disclosure.
 */
export const RELATIONS = [
  'NONE',
  'SELF',
  'UNIT',
  'CASELOAD',
  'ORGANISATION',
  'OPENED_FILE',
  'DISCLOSURE',
] as const

export type Relation = (typeof RELATIONS)[number]

/** A line of the policy: this role, in this relation, may read these classes. What no line says is denied. */
export interface PolicyLine {
  role: Role
  relation: Relation
  classes: readonly DataClass[]
}

const everybody = (role: Role, ...more: DataClass[]): PolicyLine => ({
  role,
  relation: 'NONE',
  classes: ['public', ...more],
})

/** The whole policy of reading. Row security, the guard on types and `viewerCan` fields all ask this table. */
export const POLICY: readonly PolicyLine[] = [
  everybody('PUBLIC'),
  everybody('SUPPLY_KEY'),
  everybody('EMPLOYER_KEY', 'card'),
  everybody('ADVICE_KEY'),
  everybody('EMPLOYER', 'card'),
  everybody('COUNSELLOR'),
  everybody('SUPERVISOR'),
  everybody('OFFICER'),
  everybody('TRAINER'),
  everybody('ASSESSOR'),
  everybody('PLACEMENT_OFFICER'),
  everybody('PROBATION_OFFICER'),
  everybody('REHAB_COUNSELLOR'),
  everybody('ADMINISTRATOR', 'work', 'account'),
  everybody('PROTECTION_OFFICER', 'audit'),
  everybody('PERSON'),

  { role: 'EMPLOYER', relation: 'ORGANISATION', classes: ['account'] },
  // A person who signed in and whom a disclosure names; a key is never named.
  { role: 'EMPLOYER', relation: 'DISCLOSURE', classes: ['identity', 'contact'] },
  ...MEMBER_ROLES.map((role): PolicyLine => ({ role, relation: 'SELF', classes: ['account'] })),
  { role: 'PERSON', relation: 'SELF', classes: ['work', 'contact', 'identity', 'criminal', 'health'] },
  { role: 'COUNSELLOR', relation: 'CASELOAD', classes: ['work', 'contact', 'identity', 'care-note'] },
  // The organisation's caseloads are its supervisor's and its system's; what was talked about is neither's.
  { role: 'SUPERVISOR', relation: 'CASELOAD', classes: ['work', 'identity'] },
  { role: 'SUPERVISOR', relation: 'OPENED_FILE', classes: ['work', 'contact', 'identity', 'care-note'] },
  { role: 'ADVICE_KEY', relation: 'CASELOAD', classes: ['work'] },
  { role: 'OFFICER', relation: 'UNIT', classes: ['work', 'contact', 'identity', 'criminal'] },
  { role: 'TRAINER', relation: 'UNIT', classes: ['work', 'identity'] },
  { role: 'ASSESSOR', relation: 'UNIT', classes: ['work', 'identity'] },
  { role: 'PLACEMENT_OFFICER', relation: 'UNIT', classes: ['work', 'contact', 'identity'] },
  { role: 'PROBATION_OFFICER', relation: 'UNIT', classes: ['work', 'contact', 'identity', 'criminal'] },
  { role: 'REHAB_COUNSELLOR', relation: 'UNIT', classes: ['work', 'identity', 'health'] },
  { role: 'ADMINISTRATOR', relation: 'OPENED_FILE', classes: ['contact', 'identity', 'criminal'] },
  { role: 'PROTECTION_OFFICER', relation: 'OPENED_FILE', classes: ['work', 'contact', 'identity'] },
]

export type Decision = 'ALLOW' | 'DENY'

/** May this role, standing in this relation to the subject, read this class? Default deny. */
export const decide = (
  question: { role: Role; relation: Relation; class: DataClass },
  policy: readonly PolicyLine[] = POLICY,
): Decision =>
  policy.some(
    (line) =>
      line.role === question.role &&
      (line.relation === question.relation || line.relation === 'NONE') &&
      line.classes.includes(question.class),
  )
    ? 'ALLOW'
    : 'DENY'

/** The relations in which `role` may read `dataClass`; empty when no row could ever allow it. */
export const relationsThatAllow = (
  role: Role,
  dataClass: DataClass,
  policy: readonly PolicyLine[] = POLICY,
): Relation[] =>
  policy.filter((line) => line.role === role && line.classes.includes(dataClass)).map((line) => line.relation)

/** Why a class was withheld: the role never reads it, no file is open, or the row is outside the relation. */
export type WithheldRule = 'ROLE' | 'NO_OPEN_FILE' | 'RELATION'

/** The rule behind a refusal, in terms of role and class alone; it never says anything about a row. */
export const withheldRule = (
  role: Role,
  dataClass: DataClass,
  policy: readonly PolicyLine[] = POLICY,
): WithheldRule => {
  const relations = relationsThatAllow(role, dataClass, policy)
  if (relations.length === 0) return 'ROLE'
  return relations.includes('OPENED_FILE') ? 'NO_OPEN_FILE' : 'RELATION'
}
