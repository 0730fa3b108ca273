import { decideIntroduction } from '@titian/shared/introductions/move.ts'
import type { StepReason } from '@titian/shared/introductions/reason.ts'
import type { EndedState, IntroductionState } from '@titian/shared/introductions/state.ts'
import { isUnopened } from '@titian/shared/introductions/state.ts'
import type { Tx } from '../platform/database/database.ts'
import { closeName } from './close-name.ts'
import { gatherFacts } from './gather-facts.ts'
import { lockOpenIntroductions, type TrueRow } from './introduction-rows.ts'
import { type Moment, takeStep } from './take-step.ts'

/** How a person's introductions end when something outside of them ends; by whether the name was opened. */
export interface Ending {
  reason: StepReason
  unopened: EndedState
  opened: EndedState
}

export const ENDINGS = {
  CONSENT_ENDED: { reason: 'CONSENT_ENDED', unopened: 'WITHDRAWN_BY_PERSON', opened: 'RECALLED' },
  CONSENT_RAN_OUT: { reason: 'CONSENT_RAN_OUT', unopened: 'EXPIRED', opened: 'EXPIRED' },
  NOT_JOB_READY: { reason: 'NOT_JOB_READY', unopened: 'EXPIRED', opened: 'RECALLED' },
  HIRED_ELSEWHERE: {
    reason: 'HIRED_ELSEWHERE',
    unopened: 'PLACED_ELSEWHERE',
    opened: 'PLACED_ELSEWHERE',
  },
} as const satisfies Record<string, Ending>

/**
 * Ends everything under way of a person but the introduction `except`. Somebody who is hired stays hired; where
 * `closesHired`, the employer still can't read the name any more. Role: titian_command.
 */
export const endIntroductionsOf = async (
  tx: Pick<Tx, 'rows'>,
  personId: string,
  ending: Ending,
  moment: Moment,
  { except = null, closesHired = false }: { except?: string | null; closesHired?: boolean } = {},
): Promise<void> => {
  for (const introduction of await lockOpenIntroductions(tx, personId)) {
    if (introduction.id === except) continue
    if (introduction.state === 'HIRED') {
      if (closesHired) await closeName(tx, introduction, moment.today)
      continue
    }
    await endBySystem(
      tx,
      introduction,
      isUnopened(introduction.state) ? ending.unopened : ending.opened,
      ending.reason,
      moment,
    )
  }
}

/** Ends one introduction for a reason outside of it. Throws when the table of moves knows no such ending. */
export const endBySystem = async (
  tx: Pick<Tx, 'rows'>,
  introduction: TrueRow,
  to: IntroductionState,
  reason: StepReason,
  moment: Moment,
): Promise<void> => {
  const step = { to, by: 'SYSTEM', reason } as const
  const facts = await gatherFacts(tx, introduction, moment.today)
  const blockers = decideIntroduction({ from: introduction.state, ...step }, facts)
  if (blockers.length > 0)
    throw new Error(`An introduction can not end so: ${introduction.state}, ${to}, ${blockers.join(' ')}`)
  await takeStep(tx, introduction, step, moment)
}
