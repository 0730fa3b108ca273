import type { DataClass } from '@titian/shared/accounts/data-class.ts'
import { POLICY, type PolicyLine, type Relation } from '@titian/shared/accounts/policy.ts'

/** A relation as a predicate over a row's own columns; only equality on uuid, so that indexes stay in use. */
const PREDICATES: Partial<Record<Relation, string>> = {
  NONE: 'true',
  SELF: "person_id = (select current_setting('titian.person', true)::uuid)",
  UNIT: "unit_id = (select current_setting('titian.unit', true)::uuid)",
  CASELOAD: "person_id = any ((select current_setting('titian.caseload', true)::uuid[])::uuid[])",
  OPENED_FILE: "person_id = any ((select current_setting('titian.opened', true)::uuid[])::uuid[])",
}

/**
 * The USING expression of row security on a table of class `dataClass`: for each relation, the roles that
 * the policy table allows, and the relation's predicate. Relations whose rows don't exist yet allow nothing.
 */
export const rowPolicy = (dataClass: DataClass, policy: readonly PolicyLine[] = POLICY): string => {
  const clauses = Object.entries(PREDICATES).flatMap(([relation, predicate]) => {
    const roles = policy
      .filter((line) => line.relation === relation && line.classes.includes(dataClass))
      .map((line) => line.role)
    if (roles.length === 0) return []
    return [
      `((select current_setting('titian.role', true)) = any ('{${roles.join(',')}}'::text[]) and ${predicate})`,
    ]
  })
  return clauses.length > 0 ? clauses.join(' or ') : 'false'
}
