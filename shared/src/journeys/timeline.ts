import type { Day } from '../participants/calendar.ts'
import { hasEnded, type Stage } from './stage.ts'

/** A recorded step; a correction is a later step that names the one it corrects. */
export interface RecordedStep {
  id: string
  toStage: Stage
  effectiveOn: Day
  /** ISO instant, UTC. */
  recordedAt: string
  corrects: string | null
}

/** The steps that count at an instant: what was recorded by then, without what had been corrected by then. */
export const stepsKnownAt = <S extends RecordedStep>(steps: readonly S[], instant: string): S[] => {
  const known = steps.filter((step) => step.recordedAt <= instant)
  const corrected = new Set(known.map((step) => step.corrects))
  return known
    .filter((step) => !corrected.has(step.id))
    .toSorted(
      (a, b) => a.effectiveOn.localeCompare(b.effectiveOn) || a.recordedAt.localeCompare(b.recordedAt),
    )
}

/** The stage that was known at an instant to hold on a day; null before the first step. */
export const stageAsOf = (steps: readonly RecordedStep[], on: Day, instant: string): Stage | null =>
  stepsKnownAt(steps, instant).findLast((step) => step.effectiveOn <= on)?.toStage ?? null

/** The stage to which a paused or ended journey goes back: the latest one that was neither. */
export const stageBefore = (steps: readonly RecordedStep[], instant: string): Stage | null =>
  stepsKnownAt(steps, instant).findLast((step) => step.toStage !== 'PAUSED' && !hasEnded(step.toStage))
    ?.toStage ?? null
