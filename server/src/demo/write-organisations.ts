import { EMPLOYER_TERMS_VERSION } from '@titian/shared/organisations/application.ts'
import { addDays, type Day } from '@titian/shared/participants/calendar.ts'
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

/** Writes how far the verification of each invented employer has come, and what those that wait have sent. */
export const writeVerifications = async (
  tx: Tx,
  employers: readonly InventedEmployer[],
  today: Day,
): Promise<void> => {
  const rows = employers.map(({ id, state, nib, wlkpNumber }, index) => ({
    organisation_id: id,
    state,
    nib,
    wlkp_number: wlkpNumber,
    visited_on: state === 'APPLIED' ? null : addDays(today, -40 - 6 * index),
    terms_accepted_on: addDays(today, state === 'APPLIED' ? index - employers.length : -60 - 6 * index),
  }))
  await tx.rows(sql`
    insert into org.employer_verification (organisation_id, state, nib, wlkp_number, visited_on, terms_accepted_on)
    select organisation_id, state, nib, wlkp_number, visited_on, terms_accepted_on
    from json_to_recordset(${JSON.stringify(rows)}) as fresh (organisation_id uuid, state text, nib text,
      wlkp_number text, visited_on date, terms_accepted_on date)`)
  await tx.rows(sql`
    insert into org.employer_application (organisation_id, reference, contact_name, contact_email, contact_phone,
      terms_version, submitted_at, idempotency_key)
    select organisation_id, upper(left(replace(organisation_id::text, '-', ''), 8)), 'Kontak Contoh',
      'kontak-' || right(nib, 2) || '@contoh.example', '+6280000000' || right(nib, 2), ${EMPLOYER_TERMS_VERSION},
      terms_accepted_on + interval '2 hours', 'demonstration ' || nib
    from org.employer_verification where state = 'APPLIED'`)
}
