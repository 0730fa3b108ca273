import { type ActionState, problemsOfEnding } from '@titian/shared/advice/action.ts'
import { sql } from '../platform/database/sql.ts'
import type { Command } from '../platform/graphql/operation.ts'
import { fromTypeId } from '../platform/graphql/type-id.ts'
import type { AdviceProblem } from './advice-refusals.ts'
import { type CounsellingActor, holdClients } from './counselling-actor.ts'

export interface Ending {
  action: string
  to: Exclude<ActionState, 'OPEN'>
  reason?: string
  /** Left out where a session that is logged ends it. */
  expectedVersion?: number
  /** In which session it ended. */
  sessionId?: string
}

/** What was agreed with another organisation's counsellor is theirs to end. */
export const isAgreedBy = ({ organisationId }: CounsellingActor) => sql`exists (
  select from people.advice_session session
  where session.id = action.session_id and session.organisation_id = ${organisationId}::uuid)`

/** Ends an agreed action of somebody on the caseload; answers the problems that kept it from ending. */
export const endAction = async (
  command: Command,
  actor: CounsellingActor,
  { action, to, reason = '', expectedVersion, sessionId }: Ending,
): Promise<AdviceProblem[]> => {
  const { rows, now } = command
  const uuid = fromTypeId('act', action)
  const [of] = await rows<{ personId: string }>(
    sql`select person_id as "personId" from people.agreed_action action
      where id = ${uuid}::uuid and ${isAgreedBy(actor)}`,
  )
  const [client] = of ? await holdClients(command, actor, [of.personId]) : []
  if (!client) return ['NO_ACTION']
  const [row] = await rows<{ state: ActionState; version: number }>(
    sql`select state, version from people.agreed_action where id = ${uuid}::uuid for update`,
  )
  if (!row) return ['NO_ACTION']
  if (expectedVersion !== undefined && row.version !== expectedVersion) return ['VERSION']
  const words = reason.replaceAll('\u0000', '').trim()
  const problems = problemsOfEnding(row.state, to, words)
  if (problems.length > 0) return problems
  await rows(sql`update people.agreed_action set state = ${to}, ended_at = ${now.toISOString()}::timestamptz,
    version = version + 1 where id = ${uuid}::uuid`)
  if (to === 'DROPPED')
    await rows(sql`update people.action_note set drop_reason = ${words} where action_id = ${uuid}::uuid`)
  await rows(sql`
    insert into people.action_step (action_id, position, person_id, unit_id, step, session_id, taken_at, taken_by)
    select ${uuid}::uuid, max(position) + 1, ${client.personId}::uuid, ${client.unitId}::uuid, ${to}, ${sessionId ?? null}::uuid,
      ${now.toISOString()}::timestamptz, ${actor.id}::uuid from people.action_step where action_id = ${uuid}::uuid`)
  return []
}
