import { enderFor } from '@titian/shared/introductions/answer.ts'
import { decideIntroduction, type IntroductionBlocker } from '@titian/shared/introductions/move.ts'
import { isUnopened } from '@titian/shared/introductions/state.ts'
import type { Mover } from '@titian/shared/introductions/transitions.ts'
import { roleOf } from '../platform/auth/viewer.ts'
import { sql } from '../platform/database/sql.ts'
import type { Command } from '../platform/graphql/operation.ts'
import { closeName } from './close-name.ts'
import { gatherFacts } from './gather-facts.ts'
import { lockIntroduction, type TrueRow } from './introduction-rows.ts'
import { takeStep } from './take-step.ts'

export type EndedByPerson = 'ENDED' | 'NOT_FOUND' | readonly IntroductionBlocker[]

/**
 * Ends an introduction because the person wants it, at once and without a reason: what waits is withdrawn, an opened
 * name is closed. Whoever is hired stays hired, and still takes the name back.
 */
export const endByPerson = async (command: Command, id: string): Promise<EndedByPerson> => {
  const { actor } = command
  const introduction = await lockIntroduction(command, id)
  if (!introduction || actor.kind !== 'ACCOUNT') return 'NOT_FOUND'
  const by = enderFor({ role: roleOf(actor), isSelf: actor.personId === introduction.personId })
  if (!by) return 'NOT_FOUND'
  command.concerns(introduction.personId)
  const blockers = await endByWish(command, introduction, by)
  return blockers.length > 0 ? blockers : 'ENDED'
}

/**
 * Ends it for whoever speaks for the person, and with it the consent that it rests on. Answers what speaks against it.
 */
export const endByWish = async (
  command: Command,
  introduction: TrueRow,
  by: Mover,
): Promise<readonly IntroductionBlocker[]> => {
  const { now, today } = command
  if (introduction.state === 'HIRED') {
    if (introduction.disclosureEndedOn !== null) return ['NAME_OPEN']
    await closeName(command, introduction, today)
  } else {
    const to = isUnopened(introduction.state) ? 'WITHDRAWN_BY_PERSON' : 'RECALLED'
    const step = { to, by, reason: 'OWN_WISH' } as const
    const facts = await gatherFacts(command, introduction, today)
    const blockers = decideIntroduction({ from: introduction.state, ...step }, facts)
    if (blockers.length > 0) return blockers
    await takeStep(command, introduction, step, command)
  }
  await command.rows(sql`
    update people.consent set withdrawn_at = greatest(given_at, ${now.toISOString()}::timestamptz),
      withdrawn_via = ${by === 'PERSON' ? 'PHONE' : 'STAFF'}
    where id = ${introduction.consentId}::uuid and withdrawn_at is null`)
  return []
}
