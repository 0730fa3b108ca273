import {
  type Answer,
  type AnswerWay,
  answerWay,
  moverFor,
  stepOfAnswer,
} from '@titian/shared/introductions/answer.ts'
import { decideIntroduction, type IntroductionBlocker } from '@titian/shared/introductions/move.ts'
import { roleOf } from '../platform/auth/viewer.ts'
import { sql } from '../platform/database/sql.ts'
import type { Command } from '../platform/graphql/operation.ts'
import { agreeToBeIntroduced } from './agree-to-be-introduced.ts'
import { gatherFacts } from './gather-facts.ts'
import { lockIntroduction, type TrueRow } from './introduction-rows.ts'
import { openNameIfRightful } from './open-name.ts'
import { takeStep } from './take-step.ts'

/** Whether an answer was kept, or why not. */
export type Kept = 'KEPT' | 'NOT_FOUND' | readonly IntroductionBlocker[]

/** Keeps what a person said to a request; a yes opens the name in the same transaction. Role: titian_command. */
export const keepAnswer = async (
  command: Command,
  id: string,
  said: { answer: Answer; via?: AnswerWay | null },
): Promise<Kept> => {
  const { actor } = command
  const introduction = await lockIntroduction(command, id)
  if (!introduction || actor.kind !== 'ACCOUNT') return 'NOT_FOUND'
  const mover = moverFor({
    role: roleOf(actor),
    isSelf: actor.personId === introduction.personId,
    isOwnUnit: actor.unitId !== null && actor.unitId === introduction.unitId,
  })
  // Somebody else's request and an absent one are the same answer.
  if (!mover) return 'NOT_FOUND'
  command.concerns(introduction.personId)
  const step = { ...stepOfAnswer(said.answer), by: mover }
  const facts = await gatherFacts(command, introduction, command.today)
  const blockers = decideIntroduction({ from: introduction.state, ...step }, facts)
  if (blockers.length > 0) return blockers
  const via = answerWay(mover, said.via ?? null)
  await command.rows(sql`
    update people.introduction set answered_on = ${command.today}::date, answered_via = ${via} where id = ${id}::uuid`)
  const answered: TrueRow = await takeStep(command, introduction, step, command)
  if (answered.state === 'CONSENTED') {
    const consentId = await agreeToBeIntroduced(command, answered, { mover, via })
    await openNameIfRightful(command, { ...answered, consentId }, command)
  }
  return 'KEPT'
}
