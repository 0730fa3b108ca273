import { pictureOf } from '@titian/shared/introductions/picture.ts'
import type { DeclineReason, StepReason } from '@titian/shared/introductions/reason.ts'
import { type IntroductionState, isDisclosed } from '@titian/shared/introductions/state.ts'
import type { Mover } from '@titian/shared/introductions/transitions.ts'
import type { Tx } from '../platform/database/database.ts'
import { sql } from '../platform/database/sql.ts'
import { closeName } from './close-name.ts'
import type { TrueRow } from './introduction-rows.ts'

export interface StepToTake {
  to: IntroductionState
  by: Mover
  reason: StepReason
}

/** The moment at which something is written: the instant, and the day in Jakarta. */
export interface Moment {
  now: Date
  today: string
}

/**
 * Takes a step that was decided: the truth and its step always, the employer's picture only where its own rule says so.
 * Whatever leads out of the states with a name closes the name in the same transaction. Role: titian_command.
 */
export const takeStep = async (
  tx: Pick<Tx, 'rows'>,
  before: TrueRow,
  step: StepToTake,
  { now, today }: Moment,
): Promise<TrueRow> => {
  const { id, personId, unitId } = before
  await tx.rows(sql`
    insert into people.introduction_step
      (introduction_id, position, person_id, unit_id, from_state, to_state, reason, moved_by, recorded_at, recorded_on)
    values (${id}::uuid, ${before.version + 1}, ${personId}::uuid, ${unitId}::uuid, ${before.state}, ${step.to}, ${step.reason}, ${step.by},
      ${now.toISOString()}::timestamptz, ${today}::date)`)
  await tx.rows(sql`
    update people.introduction set state = ${step.to}, version = version + 1 where id = ${id}::uuid`)
  const after: TrueRow = { ...before, state: step.to, version: before.version + 1 }
  await showStep(tx, after, step)
  if (isDisclosed(before.state) && !isDisclosed(step.to)) return closeName(tx, after, today)
  return after
}

/** What the employer sees of a step. A picture that has come to its own end stays as it is. */
const showStep = async ({ rows }: Pick<Tx, 'rows'>, after: TrueRow, step: StepToTake): Promise<void> => {
  const shown = pictureOf({ state: after.state, wasDisclosed: after.disclosedOn !== null }, false)
  const reason: DeclineReason | null = shown === 'DECLINED' ? (step.reason as DeclineReason) : null
  await rows(sql`
    update hire.introduction set shown_state = ${shown}, came_from = shown_state, is_read = false,
      decline_reason = ${reason}, version = version + 1
    where id = ${after.id}::uuid and shown_state <> ${shown}
      and (shown_state in ('REQUESTED', 'DISCLOSED', 'INTERVIEW', 'OFFER', 'HIRED')
        or (shown_state = 'DECLINED' and ${step.reason === 'UNDONE'}))`)
}
