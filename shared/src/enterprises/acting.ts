import type { Relation } from '../accounts/policy.ts'
import type { Role } from '../accounts/role.ts'

/** What somebody does with a business; who may read it is another table (`accounts/policy.ts`). */
const ACTORS = {
  /** Open it, plan, move it on, write down papers, ways to customers, milestones and checks, apply and account. */
  KEEP: [
    ['COUNSELLOR', 'CASELOAD'],
    ['PROBATION_OFFICER', 'UNIT'],
  ],
  /** Verify and decide an application, record payments, accept reports. */
  CHECK: [
    ['PLACEMENT_OFFICER', 'UNIT'],
    ['PROBATION_OFFICER', 'UNIT'],
  ],
  /** Say whether a milestone is so: the client, or who heard the client say it. */
  AFFIRM: [
    ['PERSON', 'SELF'],
    ['COUNSELLOR', 'CASELOAD'],
    ['PROBATION_OFFICER', 'UNIT'],
  ],
} as const satisfies Record<string, readonly (readonly [Role, Relation])[]>

export type EnterpriseAct = keyof typeof ACTORS

/** Does this role ever do such a thing? */
export const everActs = (role: Role, act: EnterpriseAct): boolean => ACTORS[act].some(([one]) => one === role)

/** May this role do it, standing in these relations to a member of the business? */
export const mayAct = (role: Role, relations: readonly Relation[], act: EnterpriseAct): boolean =>
  ACTORS[act].some(([one, relation]) => one === role && relations.includes(relation))
