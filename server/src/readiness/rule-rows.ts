import { type RequirementSet, requirementSetOn } from '@titian/shared/readiness/requirement-set.ts'
import { adopted, type LeaverWay } from '@titian/shared/readiness/rule-adoption.ts'
import type { RuleBody } from '@titian/shared/readiness/rule-edit.ts'
import type { Tx } from '../platform/database/database.ts'
import { sql } from '../platform/database/sql.ts'
import type { Operation } from '../platform/graphql/operation.ts'

export type RuleState = 'DRAFT' | 'PROPOSED' | 'IN_FORCE' | 'DISCARDED'

export interface RuleRow {
  id: string
  number: number | null
  state: RuleState
  body: RuleBody
  leavers: LeaverWay
  graceUntil: string | null
  draftedBy: string | null
  proposedBy: string | null
  proposedAt: string | null
  approvedAt: string | null
  effectiveFrom: string | null
  version: number
}

export const RULE_COLUMNS = sql`id, number, state, body, leavers, grace_until::text as "graceUntil",
  drafted_by as "draftedBy", proposed_by as "proposedBy", proposed_at as "proposedAt", approved_at as "approvedAt",
  effective_from::text as "effectiveFrom", version`

/** The version in force on a day, as rules that readiness is computed by. */
export const rulesOn = async (rows: Tx['rows'], today: string): Promise<RequirementSet> => {
  const found = await rows<{ number: number; body: RuleBody; effectiveFrom: string }>(sql`
    select number, body, effective_from::text as "effectiveFrom" from app.requirement_set
    where state = 'IN_FORCE' order by number`)
  return requirementSetOn(
    today,
    found.map(({ number, body, effectiveFrom }) => adopted(body, number, effectiveFrom)),
  )
}

const read = new WeakMap<Operation['withheld'], Promise<RequirementSet>>()

/** The version in force for an operation; asked for once, however many people are shown. */
export const rulesOf = (operation: Operation): Promise<RequirementSet> => {
  // Apollo Server copies the operation; what the copies share is the same.
  const known = read.get(operation.withheld)
  if (known) return known
  const asked = rulesOn((query) => operation.rows(query), operation.today)
  read.set(operation.withheld, asked)
  return asked
}

/** The draft or proposal that is open; at most one is. */
export const openRules = async (rows: Tx['rows']): Promise<RuleRow | null> => {
  const [row] = await rows<RuleRow>(
    sql`select ${RULE_COLUMNS} from app.requirement_set where state in ('DRAFT', 'PROPOSED')`,
  )
  return row ?? null
}
