import { mayBeWritten, type Writing } from '@titian/shared/participants/use-restriction.ts'
import type { Tx } from '../platform/database/database.ts'
import { sql } from '../platform/database/sql.ts'

export interface RestrictionInForce {
  id: string
  personId: string
  unitId: string
  since: string
  isCorrectionAsked: boolean
}

/** The restriction that is in force for a person, if there is one that this session may see. */
export const restrictionOf = async (
  source: Pick<Tx, 'rows'>,
  personId: string,
): Promise<RestrictionInForce | null> => {
  const [row] = await source.rows<RestrictionInForce>(sql`
    select id, person_id as "personId", unit_id as "unitId", since, correction_asked as "isCorrectionAsked"
    from people.use_restriction where person_id = ${personId}::uuid and lifted_at is null`)
  return row ?? null
}

/** Whether this may not be written of a person who is held: their data rest, and they did not ask for it. */
export const isHeldBack = async (
  command: Pick<Tx, 'rows'>,
  personId: string,
  what: Writing,
): Promise<boolean> => {
  const found = await restrictionOf(command, personId)
  const isCorrectionAsked = found?.isCorrectionAsked ?? false
  return !mayBeWritten(what, { isInForce: found !== null, isCorrectionAsked })
}
