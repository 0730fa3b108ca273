import { PATHWAYS } from '@titian/shared/participants/pathway.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { toTypeId } from '../platform/graphql/type-id.ts'
import { PathwayRulesType, RequirementRuleType, RequirementSetType } from './rule.type.ts'
import type { RuleRow } from './rule-rows.ts'

/** A version of the rules as the contract says it. */
export const toRequirementSet = (row: RuleRow, { viewer }: Operation): RequirementSetType =>
  Object.assign(new RequirementSetType(), {
    id: toTypeId('rqs', row.id),
    number: row.number,
    state: row.state,
    freshDays: row.body.freshDays,
    pathways: PATHWAYS.map((pathway) =>
      Object.assign(new PathwayRulesType(), {
        pathway,
        experienceMonths: row.body.experienceMonths[pathway],
        certificateMonths: row.body.certificateMonths[pathway],
        rules: row.body.rules[pathway].map((rule) => Object.assign(new RequirementRuleType(), rule)),
      }),
    ),
    leavers: row.leavers,
    graceUntil: row.graceUntil,
    effectiveFrom: row.effectiveFrom,
    isOwnProposal: viewer.kind === 'ACCOUNT' && row.proposedBy === viewer.accountId,
    version: row.version,
  })
