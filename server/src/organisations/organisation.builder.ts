import type { OrganisationKind } from '@titian/shared/organisations/organisation-kind.ts'
import type { VerificationState } from '@titian/shared/organisations/verification.ts'
import type { Tx } from '../platform/database/database.ts'
import { EmployerVerification } from './employer-verification.entity.ts'
import { Organisation } from './organisation.entity.ts'

let count = 0

/** An invented organisation in the database, for tests; a regency of Bandung unless told otherwise. */
export const anOrganisation = async (
  { em }: Tx,
  given: { kind?: OrganisationKind; name?: string; regencyCode?: string } = {},
): Promise<string> => {
  const { kind = 'CORRECTIONS_UNIT', name = `Organisasi Contoh ${++count}`, regencyCode = '32.73' } = given
  const provinceCode = regencyCode.slice(0, 2)
  const organisation = em.create(Organisation, { kind, name, regencyCode, provinceCode, isSynthetic: true })
  await em.flush()
  return organisation.id
}

/** An invented employer in a state of verification, VERIFIED unless told otherwise. */
export const anEmployer = async (
  tx: Tx,
  given: { name?: string; state?: VerificationState } = {},
): Promise<string> => {
  const organisationId = await anOrganisation(tx, {
    kind: 'EMPLOYER',
    ...(given.name && { name: given.name }),
  })
  tx.em.create(EmployerVerification, {
    organisationId,
    state: given.state ?? 'VERIFIED',
    nib: '9900000000001',
    wlkpNumber: 'WLKP-CONTOH',
    termsAcceptedOn: '2026-11-01',
  })
  await tx.em.flush()
  return organisationId
}
