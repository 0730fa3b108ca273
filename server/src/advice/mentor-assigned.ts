import type { MoveFactSource } from '../journeys/move-facts.ts'
import { sql } from '../platform/database/sql.ts'

/** Whether somebody has a counsellor today, for moves to IN_MENTORING. */
export const mentorAssigned: MoveFactSource = async (rows, { personId }, { today }) => {
  const [row] = await rows<{ has: boolean }>(sql`
    select exists (select from people.caseload_assignment where person_id = ${personId}::uuid
      and from_on <= ${today}::date and (until_on is null or until_on >= ${today}::date)) as has`)
  return { hasMentor: row?.has ?? false }
}
