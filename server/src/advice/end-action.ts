import { type ActionState, problemsOfEnding } from '@titian/shared/advice/action.ts'
import { refusalsFor } from '../participants/recording-refusals.ts'
import { sql } from '../platform/database/sql.ts'
import type { Command, Operation } from '../platform/graphql/operation.ts'
import { fromTypeId } from '../platform/graphql/type-id.ts'
import type { UserError } from '../platform/graphql/user-error.ts'
import { findAction } from './action-rows.ts'
import { ADVICE_REFUSALS, type AdviceProblem } from './advice-refusals.ts'
import type { AgreedActionType } from './agreed-action.type.ts'
import { type CounsellingActor, holdClients, requireCounsellor } from './counselling-actor.ts'

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

/** Ends an action in a command of its own, and answers it as it is then, or why it stays as it is. */
export const endInCommand = async (
  operation: Operation,
  name: string,
  ending: Ending,
): Promise<{ action: AgreedActionType | null; errors: UserError[] }> => {
  const actor = requireCounsellor(operation)
  const problems = await operation.command(
    { name, actsAs: 'titian_command' },
    (command) => endAction(command, actor, ending),
    (found) => found.length > 0,
  )
  const errors = refusalsFor(
    operation,
    ADVICE_REFUSALS,
    problems.map((problem) => ({ problem, field: FIELD[problem] ?? 'action' })),
  )
  const uuid = fromTypeId('act', ending.action)
  return { action: errors.length === 0 && uuid ? await findAction(operation, uuid) : null, errors }
}

const FIELD: Partial<Record<AdviceProblem, string>> = { VERSION: 'expectedVersion', DROP_REASON: 'reason' }
