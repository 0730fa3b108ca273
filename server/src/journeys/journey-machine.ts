import type { Stage } from '@titian/shared/journeys/stage.ts'
import { sql } from '../platform/database/sql.ts'
import type { Command } from '../platform/graphql/operation.ts'
import { JOURNEY_COLUMNS, type JourneyRow } from './journey-rows.ts'
import { JourneyStep } from './journey-step.entity.ts'
import type { MoveFactSource } from './move-facts.ts'
import type { JourneyListener } from './on-journey-moved.ts'

/** What the machine of journeys is composed of: where facts come from, and who is told of a move. */
export interface JourneyMachine {
  factSources: readonly MoveFactSource[]
  onJourneyMoved: readonly JourneyListener[]
}

/** A step as it will be written, and where the journey stands after it. */
export interface StepToAppend
  extends Pick<JourneyStep, 'fromStage' | 'toStage' | 'reason' | 'effectiveOn' | 'restedOn'> {
  corrects: string | null
  stands: { stage: Stage; sinceOn: string }
}

/** A person's journey, locked until the end of the command; null when there is none. */
export const lockJourney = async ({ rows }: Command, personId: string): Promise<JourneyRow | null> => {
  const [journey] = await rows<JourneyRow>(
    sql`select ${JOURNEY_COLUMNS} from people.journey where person_id = ${personId}::uuid for update`,
  )
  return journey ?? null
}

/** Appends a step to a locked journey and tells whoever has to know that the stage changed. */
export const appendStep = async (
  { onJourneyMoved }: JourneyMachine,
  command: Command,
  journey: JourneyRow,
  { stands, ...step }: StepToAppend,
): Promise<{ stepId: string; version: number }> => {
  const { em, now, actor } = command
  const { personId, unitId, stage: from } = journey
  const appended = em.create(JourneyStep, {
    journeyId: journey.id,
    personId,
    unitId,
    ...step,
    recordedAt: now,
    recordedBy: actor.kind === 'ACCOUNT' ? actor.accountId : null,
  })
  await em.flush()
  // Counted by hand: a correction that leaves stage and day alone still is a change of the journey.
  const [moved] = await command.rows<{ version: number }>(sql`
    update people.journey set stage = ${stands.stage}, since = ${stands.sinceOn}::date, version = version + 1
    where id = ${journey.id}::uuid returning version`)
  command.concerns(personId)
  if (from !== stands.stage)
    for (const tell of onJourneyMoved)
      await tell(command, { personId, unitId, from, to: stands.stage, reason: step.reason, at: now })
  return { stepId: appended.id, version: moved?.version ?? journey.version }
}
