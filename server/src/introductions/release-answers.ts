import { isToldInBatch } from '@titian/shared/introductions/picture.ts'
import type { IntroductionState } from '@titian/shared/introductions/state.ts'
import type { Tx } from '../platform/database/database.ts'
import { sql } from '../platform/database/sql.ts'

/**
 * The weekly batch: what ended before a name was opened becomes one word to the employer. Rows are written in the order
 * of their random ids, in one statement. Answers how many. Role: titian_command.
 */
export const releaseAnswers = async ({ rows }: Pick<Tx, 'rows'>, today: string): Promise<number> => {
  const waiting = await rows<{
    id: string
    state: IntroductionState
    wasDisclosed: boolean
    requestedOn: string
  }>(sql`
    select t.id, t.state, t.disclosed_on is not null as "wasDisclosed", t.requested_on::text as "requestedOn"
    from people.introduction t join hire.introduction i on i.id = t.id
    where i.shown_state = 'REQUESTED' and t.state not in ('REQUESTED', 'CONSENTED') order by t.id for update of i`)
  const told = waiting.filter((truth) => isToldInBatch(truth, truth.requestedOn, today)).map(({ id }) => id)
  await rows(sql`
    update hire.introduction set shown_state = 'NOT_AVAILABLE', came_from = shown_state, version = version + 1
    where id = any (${told}::uuid[]) and shown_state = 'REQUESTED'`)
  return told.length
}
