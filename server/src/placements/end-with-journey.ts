import { isEndTakenBack, isWorkEnded } from '@titian/shared/placements/ending.ts'
import { jakartaDay } from '../accounts/jakarta-day.ts'
import type { JourneyListener } from '../journeys/on-journey-moved.ts'
import { sql } from '../platform/database/sql.ts'

/**
 * A journey that says that work ended ends the work that goes on, on the day from which the move counts. Why it ended
 * the move does not say, so the reason is silence until somebody records it. Taking the move back lets the work go on.
 */
export const endOnWorkEnded: JourneyListener = async ({ rows }, move) => {
  const { personId, at } = move
  if (isWorkEnded(move))
    await rows(sql`
      update people.placement p set ended_on = greatest(p.starts_on, j.since), end_reason = 'SOURCE_SILENT',
        ended_by_move_at = ${at}, version = p.version + 1
      from people.journey j where p.person_id = ${personId}::uuid and j.person_id = p.person_id
        and p.ended_on is null and p.kind <> 'OWN_BUSINESS' and p.starts_on <= ${jakartaDay(at)}::date`)
  if (isEndTakenBack(move))
    await rows(sql`
      update people.placement set ended_on = null, end_reason = null, ended_by_move_at = null, version = version + 1
      where person_id = ${personId}::uuid and ended_by_move_at = (
        select max(recorded_at) from people.journey_step
        where person_id = ${personId}::uuid and corrects is null and to_stage = 'JOB_READY'
          and from_stage in ('PLACED', 'SUSTAINED'))`)
}
