import type { Reason } from '@titian/shared/journeys/reason.ts'
import type { Stage } from '@titian/shared/journeys/stage.ts'
import type { Tx } from '../platform/database/database.ts'

/** What later rooms are told when a journey moves; they act in the same transaction, or it all fails. */
export interface MovedJourney {
  personId: string
  unitId: string
  from: Stage
  to: Stage
  reason: Reason
  at: Date
}

/** A later room's answer to a move: taking the card of whoever is no longer job-ready, ending introductions. */
export type JourneyListener = (tx: Tx, moved: MovedJourney) => Promise<void>
