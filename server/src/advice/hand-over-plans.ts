import type { Day } from '@titian/shared/participants/calendar.ts'
import type { OfPerson } from '../participants/per-person.ts'
import { sql } from '../platform/database/sql.ts'
import type { Command } from '../platform/graphql/operation.ts'

/**
 * Hands the planned sessions of these people over, so that nobody waits for who no longer has them. A session is the new
 * counsellor's when all of its people are; of a group that is parted, each part has a session at the same time.
 */
export const handOverPlans = async (
  { rows, now }: Command,
  fromId: string,
  toId: string,
  fromOn: Day,
  people: readonly OfPerson[],
): Promise<void> => {
  const going = sql`${`{${people.map(({ personId }) => personId).join(',')}}`}::uuid[]`
  const plans = await rows<{ id: string; stays: boolean }>(sql`
    select session.id, exists (select from people.session_attendee other
      where other.session_id = session.id and other.person_id <> all (${going})) as stays
    from people.advice_session session
    where state = 'PLANNED' and counsellor_id = ${fromId}::uuid and starts_at >= ${`${fromOn}T00:00:00+07:00`}::timestamptz
      and id in (select session_id from people.session_attendee where person_id = any (${going}))
    order by session.id for update of session`)
  for (const { id, stays } of plans) {
    await rows(sql`update people.advice_session set version = version + 1,
      counsellor_id = ${stays ? fromId : toId}::uuid where id = ${id}::uuid`)
    if (!stays) continue
    const [made] = await rows<{ id: string }>(sql`
      insert into people.advice_session (organisation_id, counsellor_id, state, starts_at, medium, logged_by, recorded_at)
      select organisation_id, ${toId}::uuid, state, starts_at, medium, logged_by, ${now.toISOString()}::timestamptz
      from people.advice_session where id = ${id}::uuid returning id`)
    await rows(sql`update people.session_attendee set session_id = ${made!.id}::uuid
      where session_id = ${id}::uuid and person_id = any (${going})`)
  }
}
