import type { Tx } from '../platform/database/database.ts'
import { sql } from '../platform/database/sql.ts'
import type { InventedEmployer } from './partners.ts'
import type { InventedOrganisation } from './units.ts'

/** Writes invented organisations; each says that it is synthetic. */
export const writeOrganisations = async (
  tx: Tx,
  organisations: readonly InventedOrganisation[],
): Promise<void> => {
  const rows = organisations.map(({ id, kind, name, regencyCode }) => ({
    id,
    kind,
    name,
    regency_code: regencyCode,
    province_code: regencyCode.slice(0, 2),
  }))
  await tx.rows(sql`
    insert into org.organisation (id, kind, name, regency_code, province_code, synthetic)
    select id, kind, name, regency_code, province_code, true
    from json_to_recordset(${JSON.stringify(rows)})
      as fresh (id uuid, kind text, name text, regency_code text, province_code text)`)
}

/** Writes how far the verification of each invented employer has come. */
export const writeVerifications = async (tx: Tx, employers: readonly InventedEmployer[]): Promise<void> => {
  const rows = employers.map(({ id, state, nib, wlkpNumber }) => ({
    organisation_id: id,
    state,
    nib,
    wlkp_number: wlkpNumber,
  }))
  await tx.rows(sql`
    insert into org.employer_verification (organisation_id, state, nib, wlkp_number)
    select organisation_id, state, nib, wlkp_number
    from json_to_recordset(${JSON.stringify(rows)})
      as fresh (organisation_id uuid, state text, nib text, wlkp_number text)`)
}
