import type { Tx } from '../platform/database/database.ts'

/** A later room's answer when a certificate counts for nothing any more. In the same transaction. */
export type CertificateListener = (
  tx: Tx,
  takenBack: { personId: string; now: Date; today: string },
) => Promise<void>
