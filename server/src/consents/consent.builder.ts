import type { Purpose } from '@titian/shared/consents/purpose.ts'
import type { OfPerson } from '../participants/per-person.ts'
import type { Tx } from '../platform/database/database.ts'
import { Consent } from './consent.entity.ts'

/** A consent of an invented participant, for tests: to be shown, for a year from 1 October 2026. */
export const aConsent = async (
  { em }: Tx,
  { personId, unitId }: OfPerson,
  given: { purpose?: Purpose; givenAt?: string; untilOn?: string } = {},
): Promise<string> => {
  const { purpose = 'SHOW', givenAt = '2026-10-01T03:00:00Z', untilOn = '2027-10-01' } = given
  const consent = em.create(Consent, {
    personId,
    unitId,
    purpose,
    noticeVersion: '2026-01',
    givenAt: new Date(givenAt),
    untilOn,
    channel: 'PAPER',
    givenBy: 'SELF',
    witnessOffice: 'PROBATION_OFFICE',
  })
  await em.flush()
  return consent.id
}
