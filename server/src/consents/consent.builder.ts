import type { Purpose } from '@titian/shared/consents/purpose.ts'
import type { OfPerson } from '../participants/per-person.ts'
import type { Tx } from '../platform/database/database.ts'
import { sql } from '../platform/database/sql.ts'

/** A consent of an invented participant, for tests: to be shown, for a year from 1 October 2026. */
export const aConsent = async (
  tx: Tx,
  person: OfPerson,
  given: { purpose?: Purpose; givenAt?: string; untilOn?: string } = {},
): Promise<string> => {
  const { purpose = 'SHOW', givenAt = '2026-10-01T03:00:00Z', untilOn = '2027-10-01' } = given
  const [row] = await tx.rows<{ id: string }>(sql`
    insert into people.consent (person_id, unit_id, purpose, notice_version, given_at, until_on, channel, given_by,
      witness_office)
    values (${person.personId}::uuid, ${person.unitId}::uuid, ${purpose}, '2026-01', ${givenAt}::timestamptz,
      ${untilOn}::date, 'PAPER', 'SELF', 'PROBATION_OFFICE')
    returning id`)
  return row!.id
}
