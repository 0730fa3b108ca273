import { TRANSITIONS } from '@titian/shared/journeys/transitions.ts'
import type { JourneyListener } from '../journeys/on-journey-moved.ts'
import { sql } from '../platform/database/sql.ts'

/**
 * What readiness does when a journey moves: at a stage from which somebody is confirmed, an earlier confirmation
 * has had its time. A pause, and work itself, leave it standing.
 */
export const endConfirmationOnJourneyMoved: JourneyListener = async ({ rows }, { personId, to, at }) => {
  if (!TRANSITIONS.some((way) => way.from === to && way.reasons.includes('READINESS_CONFIRMED'))) return
  await rows(sql`
    update people.readiness_confirmation set ended_at = greatest(confirmed_at, ${at.toISOString()}::timestamptz)
    where person_id = ${personId}::uuid and ended_at is null`)
}
