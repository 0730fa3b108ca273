import type { StepReason } from '@titian/shared/introductions/reason.ts'
import type { EndedState, IntroductionState } from '@titian/shared/introductions/state.ts'
import type { Tx } from '../platform/database/database.ts'
import { sql } from '../platform/database/sql.ts'
import { endBySystem } from './end-introductions.ts'
import { gatherFacts } from './gather-facts.ts'
import { lockIntroduction, type TrueRow } from './introduction-rows.ts'
import { openNameIfRightful, writeContact } from './open-name.ts'
import type { Moment } from './take-step.ts'

/** Runs one introduction's sweep in a transaction of its own, so that one that is stuck stops no other. */
export type InTransaction = <T>(act: (tx: Tx) => Promise<T>) => Promise<T>

/**
 * What time alone changes: silence after the last day, disclosures whose days are over, consents that ran out, vacancies
 * that were closed; an agreement that waited for a verified employer is carried out, and whoever has left a unit is
 * reached directly. Names are unreadable from their last day on anyway; this writes the ending down.
 */
export const sweepIntroductions = async (inTransaction: InTransaction, moment: Moment): Promise<number> => {
  const due = await inTransaction(({ rows }) =>
    rows<{ id: string }>(sql`
      select id from people.introduction
      where state in ('REQUESTED', 'CONSENTED', 'DISCLOSED', 'INTERVIEW', 'OFFER') order by id`),
  )
  let changed = 0
  for (const { id } of due) if (await inTransaction((tx) => sweepOne(tx, id, moment))) changed += 1
  return changed
}

const sweepOne = async (tx: Tx, id: string, moment: Moment): Promise<boolean> => {
  const introduction = await lockIntroduction(tx, id)
  if (!introduction) return false
  const ending = await endingOf(tx, introduction, moment.today)
  if (ending) {
    await endBySystem(tx, introduction, ending.to, ending.reason, moment)
    return true
  }
  if (introduction.state === 'CONSENTED') return openNameIfRightful(tx, introduction, moment)
  if (introduction.disclosedOn !== null) await writeContact(tx, id, moment.today)
  return false
}

const UNOPENED: readonly IntroductionState[] = ['REQUESTED', 'CONSENTED']

/** How time has ended an introduction, or null while it goes on. */
const endingOf = async (
  tx: Tx,
  introduction: TrueRow,
  today: string,
): Promise<{ to: EndedState; reason: StepReason } | null> => {
  const { state, answerBy, openUntil } = introduction
  if (state === 'REQUESTED' && answerBy < today) return { to: 'EXPIRED', reason: 'SILENCE' }
  const isUnopened = UNOPENED.includes(state)
  if (!isUnopened && openUntil !== null && openUntil < today) return { to: 'EXPIRED', reason: 'PERIOD_OVER' }
  const facts = await gatherFacts(tx, introduction, today)
  if (!facts.isShowInForce) return { to: 'EXPIRED', reason: 'CONSENT_RAN_OUT' }
  if (isUnopened && !facts.isVacancyOpen) return { to: 'WITHDRAWN_BY_EMPLOYER', reason: 'VACANCY_CLOSED' }
  return null
}
