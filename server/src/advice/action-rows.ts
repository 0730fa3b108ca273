import { type ActionOwner, type ActionState, isOverdue } from '@titian/shared/advice/action.ts'
import { type OfPerson, readerOf } from '../participants/per-person.ts'
import { sql } from '../platform/database/sql.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { toTypeId } from '../platform/graphql/type-id.ts'
import { AgreedActionType } from './agreed-action.type.ts'

export interface ActionRow extends OfPerson {
  uuid: string
  sessionId: string
  owner: ActionOwner
  dueOn: string
  state: ActionState
  carriedCount: number
  endedAt: string | null
  version: number
}

export const ACTION_COLUMNS = sql`action.id as uuid, action.person_id as "personId", action.unit_id as "unitId",
  action.session_id as "sessionId", owner, due_on::text as "dueOn", action.state, ended_at as "endedAt", action.version,
  (select count(*)::int from people.action_step step where step.action_id = action.id and step.step = 'CARRIED')
    as "carriedCount"`

export const toAction = (row: ActionRow, today: string): AgreedActionType =>
  Object.assign(new AgreedActionType(), row, {
    id: toTypeId('act', row.uuid),
    isOverdue: isOverdue(row, today),
    endedAt: row.endedAt === null ? null : new Date(row.endedAt),
  })

/** A person's agreed actions: the open ones first, by their day. */
export const readActions = readerOf<ActionRow>(
  'work',
  (ids) => sql`select ${ACTION_COLUMNS} from people.agreed_action action where person_id = any (${ids})
    order by action.state <> 'OPEN', due_on, position, action.id`,
)

export const findAction = async (operation: Operation, uuid: string): Promise<AgreedActionType | null> => {
  const [row] = await operation.rows<ActionRow>(
    sql`select ${ACTION_COLUMNS} from people.agreed_action action where action.id = ${uuid}::uuid`,
  )
  return row ? toAction(row, operation.today) : null
}

export interface ActionNoteRow extends OfPerson {
  actionId: string
  text: string
  dropReason: string
}

export const readActionNotes = readerOf<ActionNoteRow>(
  'care-note',
  (ids) => sql`select action_id as "actionId", person_id as "personId", unit_id as "unitId", text,
    drop_reason as "dropReason" from people.action_note where person_id = any (${ids})`,
)
