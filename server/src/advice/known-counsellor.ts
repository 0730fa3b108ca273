import { sql } from '../platform/database/sql.ts'
import type { Command } from '../platform/graphql/operation.ts'
import { fromTypeId } from '../platform/graphql/type-id.ts'

/** A counsellor whom the actor may name, by the id of the contract; null for everybody else. */
export const knownCounsellor = async (
  { rows }: Command,
  id: string,
): Promise<{ id: string; organisationId: string } | null> => {
  const uuid = fromTypeId('cou', id)
  const [row] = await rows<{ id: string; organisationId: string }>(
    sql`select id, organisation_id as "organisationId" from app.counsellors()
      where id = ${uuid}::uuid and organisation_id is not null`,
  )
  return row ?? null
}
