import type { EnterpriseAct } from '@titian/shared/enterprises/acting.ts'
import type { CapitalScheme } from '@titian/shared/enterprises/scheme.ts'
import type { FieldProblem } from '@titian/shared/participants/field-problem.ts'
import type { SentRequest } from '../participants/keep-once.ts'
import { isStale, STALE } from '../participants/record-fact.ts'
import type { Refusals } from '../participants/recording-refusals.ts'
import { sql } from '../platform/database/sql.ts'
import type { Command, Operation } from '../platform/graphql/operation.ts'
import { fromTypeId } from '../platform/graphql/type-id.ts'
import { type Acted, type ActingProblem, actOnEnterprise } from './act-on-enterprise.ts'
import { CapitalApplication } from './capital-application.entity.ts'
import { readCapitalSchemes } from './capital-schemes.ts'
import type { HeldEnterprise } from './hold-enterprise.ts'

export interface HeldApplication {
  held: HeldEnterprise
  application: CapitalApplication
  scheme: CapitalScheme
}

interface ActingOnCapital<Problem extends string> {
  name: string
  act: EnterpriseAct
  /** The application as the contract names it. */
  application: string
  /** For what changes it: the version that was looked at. */
  expectedVersion?: number
  refusals: Refusals<Problem | ActingProblem | 'VERSION'>
  sent?: SentRequest | null
}

/** Runs `write` for an application, with its business and the rules that it rests on, held. */
export const actOnCapital = <Problem extends string>(
  operation: Operation,
  { name, act, application, expectedVersion, refusals, sent = null }: ActingOnCapital<Problem>,
  write: (
    command: Command,
    held: HeldApplication,
  ) => Promise<readonly FieldProblem<Problem | ActingProblem | 'VERSION'>[]>,
): Promise<Acted> => {
  const id = fromTypeId('cap', application)
  return actOnEnterprise<Problem | 'VERSION'>(
    operation,
    {
      name,
      act,
      field: 'application',
      refusals,
      sent,
      enterprise: async ({ rows }) => {
        const [row] = await rows<{ id: string }>(
          sql`select enterprise_id as id from people.capital_application where id = ${id}::uuid`,
        )
        return row?.id ?? null
      },
    },
    async (command, held) => {
      const row = id ? await command.em.findOne(CapitalApplication, { id }) : null
      if (!row) return [{ problem: 'NOT_FOUND', field: 'application' }]
      if (expectedVersion !== undefined && isStale(row, expectedVersion)) return [STALE]
      const scheme = (await readCapitalSchemes(command)).find(
        ({ code, version }) => code === row.schemeCode && version === row.schemeVersion,
      )
      if (!scheme) throw new Error(`The scheme ${row.schemeCode} ${row.schemeVersion} is gone.`)
      return write(command, { held, application: row, scheme })
    },
  )
}
