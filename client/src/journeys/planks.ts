import { isPathStage, PATH_STAGES, type PathStage } from '@titian/shared/journeys/stage.ts'
import type { JourneyBridge_JourneyFragment } from './journey-bridge.generated.ts'

export interface Plank {
  stage: PathStage
  kind: 'walked' | 'now' | 'ahead'
  /** The day on which the person last came to this stage; null when no step says so. */
  since: string | null
}

/**
 * The seven planks. Only a stage that a step led to is walked, because training and mentoring come in either
 * order. Who paused or stopped stands on the last plank that they came to.
 */
export const planksOf = ({ stage, sinceOn, steps }: JourneyBridge_JourneyFragment): Plank[] => {
  // A step that was taken back leaves a correction behind that leads nowhere either.
  const valid = steps.filter((step) => step.counts)
  const cameTo = new Map(valid.map((step) => [step.toStage, step.effectiveOn]))
  const last = valid.findLast((step) => isPathStage(step.toStage))?.toStage
  const now = isPathStage(stage) ? stage : last
  return PATH_STAGES.map((one) => ({
    stage: one,
    kind: one === now ? 'now' : cameTo.has(one) ? 'walked' : 'ahead',
    since: one === stage ? sinceOn : (cameTo.get(one) ?? null),
  }))
}
