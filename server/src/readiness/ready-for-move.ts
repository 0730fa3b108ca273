import { readinessOf } from '@titian/shared/readiness/readiness.ts'
import type { MoveFactSource } from '../journeys/move-facts.ts'
import { factsOf, toFacts } from './readiness-rows.ts'
import { rulesOn } from './rule-rows.ts'

/** Whether everything is met or waived today, for moves to JOB_READY. */
export const readyForMove: MoveFactSource = async (rows, { personId }, { today }) => {
  const row = await factsOf(rows, personId)
  return {
    isReady: row !== null && readinessOf(toFacts(row, today), await rulesOn(rows, today), today).isComplete,
  }
}
