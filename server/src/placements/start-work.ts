import type { MoveFactSource } from '../journeys/move-facts.ts'
import type { MoveJourney } from '../journeys/move-journey.ts'
import type { Database } from '../platform/database/database.ts'
import { systemFacts } from '../platform/database/roles.ts'
import { sql } from '../platform/database/sql.ts'
import type { Command } from '../platform/graphql/operation.ts'

/** Whether somebody has started to work: a fact that the move to PLACED rests on. */
export const startedWork: MoveFactSource = async (rows, { personId }, { today }) => {
  const [answer] = await rows<{ started: boolean }>(sql`
    select exists (select from people.placement where person_id = ${personId}::uuid and ended_on is null
      and kind <> 'OWN_BUSINESS' and starts_on <= ${today}::date) as started`)
  return { hasStartedWork: answer?.started ?? false }
}

/**
 * Moves the journey of whoever has started to work, on behalf of the placement office. A journey that stands elsewhere by
 * then is left to the staff, who see why it does not move.
 */
export const moveToPlaced = async (
  command: Command,
  moveJourney: MoveJourney,
  placement: { id: string; personId: string; startsOn: string },
): Promise<void> => {
  const { rows, today } = command
  if (placement.startsOn > today) return
  const [journey] = await rows<{ since: string }>(sql`
    select since::text as since from people.journey where person_id = ${placement.personId}::uuid for update`)
  const since = journey?.since ?? placement.startsOn
  const moved = await moveJourney(command, {
    personId: placement.personId,
    to: 'PLACED',
    reason: 'WORK_STARTED',
    effectiveOn: placement.startsOn < since ? since : placement.startsOn,
    onBehalfOf: 'PLACEMENT_OFFICER',
  })
  if (moved.outcome === 'MOVED')
    await rows(sql`
      update people.placement set journey_moved_on = ${today}::date, version = version + 1
      where id = ${placement.id}::uuid`)
}

/** The first days of work that have come since yesterday: each in a transaction of its own, as a command of nobody. */
export const startWorkDue = async (
  database: Database,
  moveJourney: MoveJourney,
  { now, today }: { now: Date; today: string },
): Promise<number> => {
  const facts = systemFacts(today)
  const due = await database.transaction('titian_command', facts, ({ rows }) =>
    rows<{ id: string; personId: string; startsOn: string }>(sql`
      select id, person_id as "personId", starts_on::text as "startsOn" from people.placement
      where journey_moved_on is null and ended_on is null and starts_on <= ${today}::date order by id`),
  )
  for (const placement of due)
    await database.transaction('titian_command', facts, (tx) =>
      moveToPlaced(
        { ...tx, now, today, actor: { kind: 'PUBLIC' }, concerns: () => undefined, enqueue: nothing },
        moveJourney,
        placement,
      ),
    )
  return due.length
}

const nothing = async (): Promise<void> => undefined
