import type { OrganisationKind } from '@titian/shared/organisations/organisation-kind.ts'
import type { VerificationState } from '@titian/shared/organisations/verification.ts'
import type { Tx } from '../platform/database/database.ts'
import { sql } from '../platform/database/sql.ts'

let count = 0

/** An invented organisation in the database, for tests; a regency of Bandung unless told otherwise. */
export const anOrganisation = async (
  tx: Tx,
  given: { kind?: OrganisationKind; name?: string; regencyCode?: string } = {},
): Promise<string> => {
  const { kind = 'CORRECTIONS_UNIT', name = `Organisasi Contoh ${++count}`, regencyCode = '32.73' } = given
  const [row] = await tx.rows<{ id: string }>(sql`
    insert into org.organisation (kind, name, regency_code, province_code, synthetic)
    values (${kind}, ${name}, ${regencyCode}, ${regencyCode.slice(0, 2)}, true) returning id`)
  return row!.id
}

/** An invented employer in a state of verification, VERIFIED unless told otherwise. */
export const anEmployer = async (
  tx: Tx,
  given: { name?: string; state?: VerificationState } = {},
): Promise<string> => {
  const id = await anOrganisation(tx, { kind: 'EMPLOYER', ...(given.name && { name: given.name }) })
  await tx.rows(sql`
    insert into org.employer_verification (organisation_id, state, nib, wlkp_number, terms_accepted_on)
    values (${id}::uuid, ${given.state ?? 'VERIFIED'}, '9900000000001', 'WLKP-CONTOH', now())`)
  return id
}
