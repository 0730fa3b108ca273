import type { Purpose } from '@titian/shared/consents/purpose.ts'
import type { Tx } from '../platform/database/database.ts'

/** What later rooms are told when consents end; they act in the same transaction, or it all fails. */
export interface EndedConsent {
  personId: string
  purpose: Purpose
  at: Date
}

/** A later room's answer to the end of a consent: taking the card away, recalling an introduction. */
export type ConsentListener = (tx: Tx, ended: EndedConsent) => Promise<void>
