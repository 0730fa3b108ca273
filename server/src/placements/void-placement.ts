import { isWorkTakenBack } from '@titian/shared/journeys/correction.ts'
import { jakartaDay } from '../accounts/jakarta-day.ts'
import { forgetStart } from '../introductions/forget-start.ts'
import type { JourneyListener } from '../journeys/on-journey-moved.ts'
import type { Tx } from '../platform/database/database.ts'
import { type RawBuilder, sql } from '../platform/database/sql.ts'

/** Ends placements as work that never began: the rows stay, and say so. Answers the introductions that led to them. */
export const voidPlacements = async (
  { rows }: Pick<Tx, 'rows'>,
  which: RawBuilder<unknown>,
  today: string,
): Promise<string[]> => {
  const ended = await rows<{ introductionId: string | null }>(sql`
    update people.placement set ended_on = ${today}::date, end_reason = 'NEVER_STARTED', version = version + 1
    where ${which} and ended_on is null returning introduction_id as "introductionId"`)
  return ended.flatMap(({ introductionId }) => introductionId ?? [])
}

/**
 * The step into work was taken back: the work that it rested on never began, and the employer can take the hiring back.
 * Work that still lies ahead stays.
 */
export const voidOnPlacedTakenBack: JourneyListener = async (tx, move) => {
  if (!isWorkTakenBack(move)) return
  const today = jakartaDay(move.at)
  const which = sql`person_id = ${move.personId}::uuid and starts_on <= ${today}::date`
  for (const introduction of await voidPlacements(tx, which, today)) await forgetStart(tx, introduction)
}
