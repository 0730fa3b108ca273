import type { Stage } from '../journeys/stage.ts'
import type { Readiness } from './readiness.ts'

/**
 * Whether a confirmation has had its time: facts that it rested on are no longer met. The stage stays, for no rule moves
 * anybody by itself; at work, in a pause or on another stage nothing rests on it.
 */
export const hasLapsed = (
  at: { stage: Stage; isConfirmed: boolean },
  readiness: Pick<Readiness, 'isComplete'>,
): boolean => at.stage === 'JOB_READY' && at.isConfirmed && !readiness.isComplete
