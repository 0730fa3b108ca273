import { isDay } from '@titian/shared/participants/calendar.ts'
import { classesToldBy } from '@titian/shared/participants/narrowing.ts'
import type { ParticipantEdge } from '../participants/participant-connection.type.ts'
import { toParticipant } from '../participants/participant-objects.ts'
import { PARTICIPANT_COLUMNS, type ParticipantRow } from '../participants/participant-rows.ts'
import { sql } from '../platform/database/sql.ts'
import { type ConnectionArgs, type Page, pageOf, pageRequest } from '../platform/graphql/connection.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { badInput } from '../platform/graphql/user-error.ts'
import { askedRows, type ParticipantQuestion } from './participant-question.ts'

/** A page that can also say of how many. */
export interface ParticipantPage extends Page<object, ParticipantEdge> {
  count(): Promise<number>
}

interface Entry extends ParticipantRow {
  key: string
}

/** A page of the participants that the viewer may see: the latest registered first, or who leaves first. Throws for a foreign cursor. */
export const listParticipants = async (
  operation: Operation,
  question: ParticipantQuestion,
  args: ConnectionArgs,
): Promise<ParticipantPage> => {
  const request = pageRequest(args)
  const scope = JSON.stringify(['participants', viewerScope(operation), question])
  const from = request.cursor === null ? null : openKey(operation, scope, request.cursor, request.backward)
  const isHorizon = question.releaseWithinWeeks != null
  const key = isHorizon ? sql`stay.expected_release_on` : sql`registered_on`
  const isRising = isHorizon !== request.backward
  const asked = askedRows(question, operation)
  const rows = await operation.rows<Entry>(sql`
    select ${PARTICIPANT_COLUMNS}, ${key}::text as key from ${asked}
      ${from ? sql`and (${key}, participant.person_id) ${isRising ? sql`>` : sql`<`} (${from.on}::date, ${from.id}::uuid)` : sql``}
    order by ${key} ${isRising ? sql`asc` : sql`desc`}, participant.person_id ${isRising ? sql`asc` : sql`desc`}
    limit ${request.size + 1}`)
  const edges = rows.map((row) => {
    const { key: on, ...shown } = row
    const cursor = operation.cursors.seal(scope, { on, id: row.personId })
    return { personId: row.personId, unitId: row.unitId, cursor, node: toParticipant(shown) }
  })
  const page = pageOf(request, request.backward ? edges.toReversed() : edges)
  noteWhatIsTold(operation, question, page.edges)
  return {
    ...page,
    count: async () => {
      const [found] = await operation.rows<{ count: number }>(
        sql`select count(*)::int as count from ${asked}`,
      )
      return found?.count ?? 0
    },
  }
}

/** Who stands in a narrowed list is a reading of the class that narrowed it, and goes into the audit log as one. */
const noteWhatIsTold = (
  operation: Operation,
  question: ParticipantQuestion,
  edges: readonly ParticipantEdge[],
): void => {
  for (const dataClass of classesToldBy(question))
    for (const { personId } of edges) operation.noteSubject(dataClass, personId, 'UNIT')
}

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
