import type { ConsentListener } from '../consents/on-consent-ended.ts'
import type { ExclusionListener } from '../consents/on-excluded.ts'
import type { JourneyListener } from '../journeys/on-journey-moved.ts'
import type { ShowingListener } from '../participants/on-showing-ended.ts'
import type { Tx } from '../platform/database/database.ts'
import { sql } from '../platform/database/sql.ts'
import type { ReadinessListener } from '../readiness/on-readiness-lapsed.ts'
import type { CertificateListener } from '../training/on-certificate-taken-back.ts'

/**
 * Removes a person's card in the transaction that ends the right to show it: a consent withdrawn, readiness
 * lapsed, custody changed. Gone with the commit, everywhere. Answers whether there was one. Role: titian_command.
 */
const unpublishCard = async ({ rows }: Pick<Tx, 'rows'>, personId: string): Promise<boolean> => {
  const [answer] = await rows<{ is_gone: boolean }>(sql`select card.unpublish(${personId}::uuid) as is_gone`)
  return answer?.is_gone ?? false
}

/** What the candidates do when birth or custody says that somebody may not be shown. */
export const unpublishOnShowingEnded: ShowingListener = async (tx, personId) => {
  await unpublishCard(tx, personId)
}

/** What the candidates do when a consent ends: without SHOW there is no card. */
export const unpublishOnConsentEnded: ConsentListener = async (tx, { personId, purpose }) => {
  if (purpose === 'SHOW') await unpublishCard(tx, personId)
}

/** And when a consent excludes somebody: the card that stands must not be seen by them. The next batch takes it up anew. */
export const unpublishOnExcluded: ExclusionListener = async (command, personId) => {
  await unpublishCard(command, personId)
}

/** What the candidates do when a journey moves: whoever is no longer job-ready has no card. */
export const unpublishOnJourneyLeftReady: JourneyListener = async (tx, { personId, from }) => {
  if (from === 'JOB_READY') await unpublishCard(tx, personId)
}

/** And when a confirmation of readiness ends: the card rested on it. */
export const unpublishOnReadinessLapsed: ReadinessListener = async (tx, { personId }) => {
  await unpublishCard(tx, personId)
}

/** And when a certificate is taken back: the card that stands may tell of it. The next batch takes it up anew. */
export const unpublishOnCertificateTakenBack: CertificateListener = async (tx, { personId }) => {
  await unpublishCard(tx, personId)
}
