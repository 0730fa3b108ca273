import { decideIntroduction } from '@titian/shared/introductions/move.ts'
import type { Tx } from '../platform/database/database.ts'
import { gatherFacts } from './gather-facts.ts'
import { lockPlacedElsewhere } from './introduction-rows.ts'
import { type Moment, takeStep } from './take-step.ts'

/**
 * A hiring was taken back: what it had ended goes on where it was, unless the employer has heard of the end or it could
 * not be asked for today. Role: titian_command.
 */
export const reviveIntroductions = async (
  tx: Pick<Tx, 'rows'>,
  personId: string,
  moment: Moment,
): Promise<void> => {
  for (const introduction of await lockPlacedElsewhere(tx, personId)) {
    const facts = await gatherFacts(tx, introduction, moment.today)
    if (facts.cameFrom === null) continue
    const step = { to: facts.cameFrom, by: 'SYSTEM', reason: 'HIRING_UNDONE' } as const
    if (decideIntroduction({ from: introduction.state, ...step }, facts).length === 0)
      await takeStep(tx, introduction, step, moment)
  }
}
