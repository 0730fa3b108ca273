import { attentionOf, attentionWords, byAttention } from '@titian/shared/advice/attention.ts'
import { jakartaDay } from '../accounts/jakarta-day.ts'
import type { OfPerson } from '../participants/per-person.ts'
import { sql } from '../platform/database/sql.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { said } from '../platform/graphql/said.ts'
import { toTypeId } from '../platform/graphql/type-id.ts'
import { ACTION_COLUMNS, type ActionRow, toAction } from './action-rows.ts'
import type { AgreedActionType } from './agreed-action.type.ts'
import type { AttentionSource } from './attention-source.ts'
import { AttentionReasonType, CaseloadEntryType } from './caseload-entry.type.ts'
import type { SessionType } from './session.type.ts'
import { SESSION_COLUMNS, SESSIONS, type SessionRow, toSession } from './session-rows.ts'

interface EntryRow extends OfPerson {
  uuid: string
  counsellorId: string
  fromOn: string
  untilOn: string | null
}

/** The viewer's caseload of today, who needs attention first; for a counsellor of theirs, or of these people, only. */
export const readCaseload = async (
  operation: Operation,
  sources: readonly AttentionSource[],
  only: { counsellorId?: string | null; personIds?: readonly string[] } = {},
): Promise<CaseloadEntryType[]> => {
  const { viewer, today } = operation
  const ids = viewer.kind === 'PUBLIC' ? [] : (viewer.caseload ?? []).map(({ id }) => id)
  if (ids.length === 0) return []
  const entries = await operation.rows<EntryRow>(sql`
    select id as uuid, person_id as "personId", unit_id as "unitId", counsellor_id as "counsellorId",
      from_on::text as "fromOn", until_on::text as "untilOn"
    from people.caseload_assignment where id = any (${uuids(ids)})
      ${only.counsellorId ? sql`and counsellor_id = ${only.counsellorId}::uuid` : sql``}
      ${only.personIds ? sql`and person_id = any (${uuids(only.personIds)})` : sql``}`)
  const people = entries.map(({ personId }) => personId)
  const sessions = Map.groupBy(await sessionsThatCount(operation, people), ({ personId }) => personId)
  const actions = Map.groupBy(await openActions(operation, people), ({ personId }) => personId)
  const brought = await Promise.all(
    sources.map((source) => source((query) => operation.rows(query), people, today)),
  )
  const ownId = viewer.kind === 'ACCOUNT' ? viewer.membershipId : null
  return entries
    .map((row) =>
      toEntry(operation, row, {
        sessions: sessions.get(row.personId) ?? [],
        actions: actions.get(row.personId) ?? [],
        brought: brought.flatMap((found) => found.get(row.personId) ?? []),
        isStandIn: viewer.kind === 'ACCOUNT' && viewer.role === 'COUNSELLOR' && row.counsellorId !== ownId,
      }),
    )
    .toSorted(byAttention)
}

interface Known {
  sessions: readonly SessionType[]
  actions: readonly AgreedActionType[]
  brought: Parameters<typeof attentionOf>[2]
  isStandIn: boolean
}

const toEntry = (operation: Operation, row: EntryRow, known: Known): CaseloadEntryType => {
  const { today } = operation
  const { sessions, actions, isStandIn } = known
  const lastSession = sessions.find(({ state }) => state === 'HELD') ?? null
  const planned = sessions.filter(({ state }) => state === 'PLANNED')
  const reasons = attentionOf(
    {
      assignedOn: row.fromOn,
      lastHeldOn: lastSession && jakartaDay(lastSession.startsAt),
      actions: actions.map(({ uuid, state, dueOn }) => ({ id: uuid, state, dueOn })),
      plannedOn: planned.map(({ startsAt }) => jakartaDay(startsAt)),
    },
    today,
    known.brought,
  )
  const { personId, unitId } = row
  return Object.assign(new CaseloadEntryType(), row, {
    id: toTypeId('cas', row.uuid),
    isStandIn,
    lastSession,
    nextSession: planned.find(({ startsAt }) => jakartaDay(startsAt) >= today) ?? null,
    openActions: [...actions],
    attention: reasons.map((reason) => {
      const words = attentionWords(reason, today)
      return Object.assign(new AttentionReasonType(), {
        personId,
        unitId,
        kind: reason.kind,
        sinceOn: reason.sinceOn,
        words: said(operation, words.id, words.en),
        action: actions.find(({ uuid }) => uuid === reason.actionId) ?? null,
      })
    }),
  })
}

/** Of each person the last session held and all that are planned, in the order of their time. */
const sessionsThatCount = async (operation: Operation, people: readonly string[]): Promise<SessionType[]> => {
  const rows = await operation.rows<SessionRow>(sql`
    select * from (
      (select distinct on (attendee.person_id) ${SESSION_COLUMNS} from ${SESSIONS}
        where attendee.person_id = any (${uuids(people)}) and session.state = 'HELD' and attendee.has_attended
        order by attendee.person_id, session.starts_at desc, session.id)
      union all
      (select ${SESSION_COLUMNS} from ${SESSIONS}
        where attendee.person_id = any (${uuids(people)}) and session.state = 'PLANNED')) found
    order by "startsAt", uuid`)
  return rows.map(toSession)
}

const openActions = async (operation: Operation, people: readonly string[]): Promise<AgreedActionType[]> => {
  const rows = await operation.rows<ActionRow>(sql`
    select ${ACTION_COLUMNS} from people.agreed_action action
    where person_id = any (${uuids(people)}) and action.state = 'OPEN' order by due_on, position, action.id`)
  return rows.map((row) => toAction(row, operation.today))
}

export const uuids = (ids: readonly string[]) => sql`${`{${ids.join(',')}}`}::uuid[]`
