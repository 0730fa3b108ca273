import type { EnterpriseAct } from '@titian/shared/enterprises/acting.ts'
import type { FieldProblem } from '@titian/shared/participants/field-problem.ts'
import { isStale, STALE } from '../participants/record-fact.ts'
import type { Refusals } from '../participants/recording-refusals.ts'
import { sql } from '../platform/database/sql.ts'
import type { Command, Operation } from '../platform/graphql/operation.ts'
import { fromTypeId } from '../platform/graphql/type-id.ts'
import { type Acted, type ActingProblem, actOnEnterprise } from './act-on-enterprise.ts'
import { CapitalTranche } from './capital-tranche.entity.ts'
import type { HeldEnterprise } from './hold-enterprise.ts'

/** Runs `write` for a report that was looked at in this version, with its business held. */
export const actOnReport = <Problem extends string>(
  operation: Operation,
  given: {
    name: string
    act: EnterpriseAct
    report: string
    expectedVersion: number
    refusals: Refusals<Problem | ActingProblem | 'VERSION'>
  },
  write: (
    command: Command,
    tranche: CapitalTranche,
    held: HeldEnterprise,
  ) => Promise<readonly FieldProblem<Problem | ActingProblem | 'VERSION'>[]>,
): Promise<Acted> => {
  const { name, act, report, expectedVersion, refusals } = given
  const id = fromTypeId('lpj', report)
  return actOnEnterprise<Problem | 'VERSION'>(
    operation,
    {
      name,
      act,
      field: 'report',
      refusals,
      enterprise: async ({ rows }) => {
        const [row] = await rows<{ id: string }>(
          sql`select enterprise_id as id from people.capital_tranche where id = ${id}::uuid`,
        )
        return row?.id ?? null
      },
    },
    async (command, held) => {
      const row = id ? await command.em.findOne(CapitalTranche, { id }) : null
      if (!row) return [{ problem: 'NOT_FOUND', field: 'report' }]
      return isStale(row, expectedVersion) ? [STALE] : write(command, row, held)
    },
  )
}
