import type { Day } from '../participants/calendar.ts'
import type { Reason } from './reason.ts'
import { hasEnded, type Stage } from './stage.ts'

/** A recorded step; a correction is a later step that names the one it corrects. */
export interface RecordedStep {
  id: string
  toStage: Stage
  reason: Reason
  effectiveOn: Day
  /** ISO instant, UTC. */
  recordedAt: string
  corrects: string | null
}

/** A correction that says: what it corrects never happened. It leads nowhere itself. */
export const takesBack = (step: Pick<RecordedStep, 'corrects' | 'reason'>): boolean =>
  step.corrects !== null && step.reason === 'RECORDED_IN_ERROR'

/**
 * The steps that count at an instant, the oldest first: what was recorded by then, without what had been
 * corrected by then. A correction stands where the step stood that it corrects.
 */
export const stepsKnownAt = <S extends RecordedStep>(steps: readonly S[], instant: string): S[] => {
  const known = steps.filter((step) => step.recordedAt <= instant)
  const corrected = new Set(known.map((step) => step.corrects))
  const byId = new Map(known.map((step) => [step.id, step]))
  const firstRecorded = (step: S): string => {
    const before = step.corrects === null ? undefined : byId.get(step.corrects)
    return before ? firstRecorded(before) : step.recordedAt
  }
  return known
    .filter((step) => !corrected.has(step.id) && !takesBack(step))
    .toSorted(
      (a, b) =>
        a.effectiveOn.localeCompare(b.effectiveOn) || firstRecorded(a).localeCompare(firstRecorded(b)),
    )
}

/** The step that was known at an instant to be the latest on a day; null before the first. */
export const stepAsOf = <S extends RecordedStep>(steps: readonly S[], on: Day, instant: string): S | null =>
  stepsKnownAt(steps, instant).findLast((step) => step.effectiveOn <= on) ?? null

/** The stage that was known at an instant to hold on a day; null before the first step. */
export const stageAsOf = (steps: readonly RecordedStep[], on: Day, instant: string): Stage | null =>
  stepAsOf(steps, on, instant)?.toStage ?? null

/** The stage to which a paused or ended journey goes back: the latest one that was neither. */
export const stageBefore = (steps: readonly RecordedStep[], instant: string): Stage | null =>
  stepsKnownAt(steps, instant).findLast((step) => step.toStage !== 'PAUSED' && !hasEnded(step.toStage))
    ?.toStage ?? null
