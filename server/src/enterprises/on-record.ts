import type { RawBuilder } from '../platform/database/sql.ts'
import { sql } from '../platform/database/sql.ts'
import type { Command } from '../platform/graphql/operation.ts'
import type { OnRecord } from './enterprise-facts.ts'
import { licenceRows, marketLinkRows, milestoneRows, planRows, stepRows } from './fact-rows.ts'

/** Everything on record of one business, for a command that holds it. */
export const recordOf = async ({ rows }: Pick<Command, 'rows'>, enterpriseId: string): Promise<OnRecord> => {
  const id = sql`array[${enterpriseId}::uuid]`
  const read = <Row>(of: (ids: RawBuilder<unknown>) => RawBuilder<Row>) => rows<Row>(of(id))
  const [plan = null] = await read(planRows)
  return {
    plan,
    licences: await read(licenceRows),
    marketLinks: await read(marketLinkRows),
    milestones: await read(milestoneRows),
    steps: await read(stepRows),
  }
}
