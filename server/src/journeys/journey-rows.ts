import type { Reason } from '@titian/shared/journeys/reason.ts'
import type { Stage } from '@titian/shared/journeys/stage.ts'
import type { Pathway } from '@titian/shared/participants/pathway.ts'
import { type OfPerson, readerOf } from '../participants/per-person.ts'
import type { Tx } from '../platform/database/database.ts'
import { type RawBuilder, sql } from '../platform/database/sql.ts'

export interface JourneyRow extends OfPerson {
  id: string
  stage: Stage
  pathway: Pathway
  sinceOn: string
  version: number
}

export const JOURNEY_COLUMNS = sql`id, person_id as "personId", unit_id as "unitId", stage, pathway,
  since::text as "sinceOn", version`

export const readJourneys = readerOf<JourneyRow>(
  'work',
  (ids) => sql`select ${JOURNEY_COLUMNS} from people.journey where person_id = any (${ids})`,
)

export interface StepRow extends OfPerson {
  id: string
  journeyId: string
  fromStage: Stage | null
  toStage: Stage
  reason: Reason
  restedOn: string[]
  effectiveOn: string
  recordedAt: string
  corrects: string | null
}

const stepRows = (ids: RawBuilder<unknown>): RawBuilder<StepRow> => sql`
  select id, journey_id as "journeyId", person_id as "personId", unit_id as "unitId", from_stage as "fromStage",
    to_stage as "toStage", reason, rested_on as "restedOn", effective_on::text as "effectiveOn",
    to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "recordedAt", corrects
  from people.journey_step where person_id = any (${ids})
  order by effective_on, recorded_at, id`

export const readSteps = readerOf<StepRow>('work', stepRows)

/** Every step of one person, for a command or a rule; row security still decides what a reader gets. */
export const stepsOf = (rows: Tx['rows'], personId: string): Promise<StepRow[]> =>
  rows(stepRows(sql`array[${personId}::uuid]`))
