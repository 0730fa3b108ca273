import { addDays } from '@titian/shared/participants/calendar.ts'
import { expect, it } from 'vitest'
import { demonstrationDatabase } from '../../test/database.ts'
import { systemFacts } from '../platform/database/roles.ts'
import { sql } from '../platform/database/sql.ts'

it('the first counsellor has held one session with a group, one of whom was absent, and has one planned', async () => {
  const database = await demonstrationDatabase()
  const groups = await database.transaction('titian_command', systemFacts(''), (tx) =>
    tx.rows<{ state: string; people: number; absent: number; noted: number; on: string; began: string }>(sql`
      select session.state, count(*)::int as people, count(*) filter (where not has_attended)::int as absent,
        count(note.person_id)::int as noted, (starts_at at time zone 'Asia/Jakarta')::date::text as on,
        (select max(from_on)::text from people.caseload_assignment row where row.person_id = any (array_agg(attendee.person_id)))
          as began
      from people.session_attendee attendee join people.advice_session session on session.id = attendee.session_id
        left join people.session_note note using (session_id, person_id)
      group by session.id having count(*) > 1 order by session.state`),
  )
  await database.close()
  expect(groups).toMatchObject([
    { state: 'HELD', absent: 1 },
    { state: 'PLANNED', absent: 0, noted: 0 },
  ])
  const [held, planned] = groups
  expect(held?.people).toBeGreaterThan(2)
  expect(held?.noted).toBe(held?.people)
  // Nobody was in a group before they had a counsellor.
  expect((held?.began ?? '') <= (held?.on ?? '')).toBe(true)
  expect(planned?.on).toBe(addDays(held?.on ?? '', 46))
})
