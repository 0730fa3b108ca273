import type { MoveFacts } from '@titian/shared/journeys/condition.ts'
import { stageBefore } from '@titian/shared/journeys/timeline.ts'
import { isAdultOn } from '@titian/shared/participants/age.ts'
import type { Day } from '@titian/shared/participants/calendar.ts'
import { restrictionOf } from '../participants/use-restriction-rows.ts'
import type { Tx } from '../platform/database/database.ts'
import { sql } from '../platform/database/sql.ts'
import { type JourneyRow, stepsOf } from './journey-rows.ts'

/** The moment at which facts are asked for: the instant, and the day in Jakarta. */
export interface Moment {
  now: Date
  today: Day
}

/**
 * Where one of the facts that a move may rest on comes from. Rooms bring theirs in `rooms.ts`, and what no room
 * knows yet does not hold. Asked in the role of whoever reads or acts, so it can't tell more than they may know.
 */
export type MoveFactSource = (
  rows: Tx['rows'],
  journey: JourneyRow,
  moment: Moment,
) => Promise<Partial<MoveFacts>>

const NOTHING_KNOWN: MoveFacts = {
  cameFrom: null,
  isAdult: false,
  isAssessed: false,
  isEnrolled: false,
  hasMentor: false,
  isReady: false,
  hasStartedWork: false,
  worksAt180Days: false,
  isTrading: false,
  isAliveAt12Months: false,
  isResting: false,
}

/** Everything that is known for a move of this journey. */
export const gatherMoveFacts = async (
  sources: readonly MoveFactSource[],
  rows: Tx['rows'],
  journey: JourneyRow,
  moment: Moment,
): Promise<MoveFacts> => {
  let facts = NOTHING_KNOWN
  // One after the other: they share one transaction on one connection anyway.
  for (const source of [ownFacts, ...sources]) facts = { ...facts, ...(await source(rows, journey, moment)) }
  return facts
}

const ownFacts: MoveFactSource = async (rows, { personId, stage, sinceOn }, { now, today }) => {
  const [known] = await rows<{ birthOn: Day | null; assessedOn: Day | null }>(sql`
    select (select birth_on::text from people.identity where person_id = ${personId}::uuid) as "birthOn",
      (select max(assessed_on)::text from people.assessment where person_id = ${personId}::uuid) as "assessedOn"`)
  const assessedOn = known?.assessedOn ?? null
  return {
    cameFrom: stageBefore(await stepsOf(rows, personId), now.toISOString()),
    isResting: (await restrictionOf({ rows }, personId)) !== null,
    isAdult: isAdultOn(known?.birthOn ?? null, today),
    // Whoever comes back is assessed anew; what was found before they left has had its time.
    isAssessed: assessedOn !== null && (stage === 'ADMITTED' || assessedOn >= sinceOn),
  }
}
