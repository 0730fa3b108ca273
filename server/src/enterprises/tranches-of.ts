import type { Tranche } from '@titian/shared/enterprises/tranche.ts'
import { sql } from '../platform/database/sql.ts'
import type { Command } from '../platform/graphql/operation.ts'

/** What was paid of an application so far, in order. */
export const tranchesOf = ({ rows }: Pick<Command, 'rows'>, applicationId: string): Promise<Tranche[]> =>
  rows<Tranche>(sql`
    select tools, materials, paid_on::text as "paidOn", report_state as report from people.capital_tranche
    where application_id = ${applicationId}::uuid order by number`)
