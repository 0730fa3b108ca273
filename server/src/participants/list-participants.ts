import { relationsThatAllow, withheldRule } from '@titian/shared/accounts/policy.ts'
import { isDay } from '@titian/shared/participants/calendar.ts'
import type { Pathway } from '@titian/shared/participants/pathway.ts'
import { roleOf } from '../platform/auth/viewer.ts'
import { sql } from '../platform/database/sql.ts'
import { type ConnectionArgs, type Page, pageOf, pageRequest } from '../platform/graphql/connection.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { badInput } from '../platform/graphql/user-error.ts'
import type { ParticipantEdge } from './participant-connection.type.ts'
import { toParticipant } from './participant-objects.ts'
import { PARTICIPANT_COLUMNS, type ParticipantRow } from './participant-rows.ts'

export interface ParticipantQuestion {
  pathway?: Pathway | null
  registeredFrom?: string | null
}

/** True when the viewer's role reads participants in some relation; otherwise the answer says so. */
export const mayListParticipants = (operation: Operation): boolean => {
  const role = roleOf(operation.viewer)
  if (relationsThatAllow(role, 'work').length > 0) return true
  operation.withhold('work', withheldRule(role, 'work'))
  return false
}

/** A page of the participants that the viewer may see, the latest registered first. Throws for a foreign cursor. */
export const listParticipants = async (
  operation: Operation,
  question: ParticipantQuestion,
  args: ConnectionArgs,
): Promise<Page<object, ParticipantEdge>> => {
  const request = pageRequest(args)
  const scope = JSON.stringify(['participants', viewerScope(operation), question])
  const from = request.cursor === null ? null : openKey(operation, scope, request.cursor, request.backward)
  const order = request.backward
    ? sql`registered_on asc, person_id asc`
    : sql`registered_on desc, person_id desc`
  const beyond = request.backward ? sql`>` : sql`<`
  const rows = await operation.rows<ParticipantRow>(sql`
    select ${PARTICIPANT_COLUMNS} from people.participant
    where ${ownUnit(operation)}
      ${question.pathway ? sql`and pathway = ${question.pathway}` : sql``}
      ${question.registeredFrom ? sql`and registered_on >= ${question.registeredFrom}::date` : sql``}
      ${from ? sql`and (registered_on, person_id) ${beyond} (${from.on}::date, ${from.id}::uuid)` : sql``}
    order by ${order} limit ${request.size + 1}`)
  const edges = rows.map((row) => ({
    personId: row.personId,
    unitId: row.unitId,
    cursor: operation.cursors.seal(scope, { on: row.registeredOn, id: row.personId }),
    node: toParticipant(row),
  }))
  return pageOf(request, request.backward ? edges.toReversed() : edges)
}

/** Row security decides; saying the unit as well lets the database start from the unit's index. */
const ownUnit = ({ viewer }: Operation) =>
  viewer.kind === 'ACCOUNT' && viewer.unitId && relationsThatAllow(roleOf(viewer), 'work')[0] === 'UNIT'
    ? sql`unit_id = ${viewer.unitId}::uuid`
    : sql`true`

const viewerScope = ({ viewer }: Operation): unknown =>
  viewer.kind === 'ACCOUNT'
    ? [viewer.organisationId, viewer.unitId, viewer.personId, viewer.role]
    : viewer.kind

const openKey = (operation: Operation, scope: string, cursor: string, backward: boolean) => {
  const key = operation.cursors.open(scope, cursor) as { on?: unknown; id?: unknown } | null
  if (typeof key?.on === 'string' && isDay(key.on) && typeof key.id === 'string')
    return { on: key.on, id: key.id }
  throw badInput('This cursor does not belong to this list.', [backward ? 'before' : 'after'])
}
