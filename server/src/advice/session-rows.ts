import type * as values from '@titian/shared/advice/session.ts'
import { type OfPerson, readerOf } from '../participants/per-person.ts'
import { type RawBuilder, sql } from '../platform/database/sql.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { toTypeId } from '../platform/graphql/type-id.ts'
import { SessionAttendeeType, SessionType } from './session.type.ts'

export interface SessionRow extends OfPerson {
  uuid: string
  state: values.SessionState
  startsAt: string
  medium: values.SessionMedium
  notHeldBy: values.NotHeldReason | null
  contactMinutes: number
  preparationMinutes: number
  travelMinutes: number
  hasConflictOfInterest: boolean
  clockOffByMinutes: number | null
  recordedAt: string
  counsellorId: string
  reschedulesId: string | null
  version: number
}

/** Sessions as one of their people stands in them. */
export const SESSION_COLUMNS = sql`session.id as uuid, attendee.person_id as "personId", attendee.unit_id as "unitId",
  session.state, session.starts_at as "startsAt", session.medium, session.not_held_by as "notHeldBy",
  session.contact_minutes as "contactMinutes", session.preparation_minutes as "preparationMinutes",
  session.travel_minutes as "travelMinutes", session.has_conflict_of_interest as "hasConflictOfInterest",
  session.clock_off_by as "clockOffByMinutes", session.recorded_at as "recordedAt",
  session.counsellor_id as "counsellorId", session.reschedules as "reschedulesId", session.version`

export const SESSIONS = sql`people.session_attendee attendee join people.advice_session session on session.id = attendee.session_id`

export const toSession = (row: SessionRow): SessionType =>
  Object.assign(new SessionType(), row, {
    id: toTypeId('ses', row.uuid),
    startsAt: new Date(row.startsAt),
    recordedAt: new Date(row.recordedAt),
  })

/** A person's sessions, the latest first. */
export const readSessions = readerOf<SessionRow>(
  'work',
  (ids) => sql`select ${SESSION_COLUMNS} from ${SESSIONS} where attendee.person_id = any (${ids})
    order by session.starts_at desc, session.id`,
)

/** A session as the first of its people whom the viewer may see, or as `personId`; absent and hidden are the same null. */
export const findSession = async (
  operation: Operation,
  uuid: string,
  personId: string | null = null,
): Promise<SessionType | null> => {
  const [row] = await operation.rows<SessionRow>(sql`
    select ${SESSION_COLUMNS} from ${SESSIONS} where session.id = ${uuid}::uuid
    order by attendee.person_id is distinct from ${personId}::uuid, attendee.person_id limit 1`)
  return row ? toSession(row) : null
}

export const attendeesOf = async (operation: Operation, uuid: string): Promise<SessionAttendeeType[]> => {
  const rows = await operation.rows<OfPerson & { sessionId: string; hasAttended: boolean }>(sql`
    select session_id as "sessionId", person_id as "personId", unit_id as "unitId", has_attended as "hasAttended"
    from people.session_attendee where session_id = ${uuid}::uuid order by person_id`)
  return rows.map((row) => Object.assign(new SessionAttendeeType(), row))
}

export interface NoteRow extends OfPerson {
  sessionId: string
  topics: values.AdviceTopic[]
  advice: string
  trend: values.BusinessTrend | null
  conflictOfInterest: string
}

export const readNotes = readerOf<NoteRow>(
  'care-note',
  (
    ids,
  ) => sql`select session_id as "sessionId", person_id as "personId", unit_id as "unitId", topics, advice, trend,
    conflict_of_interest as "conflictOfInterest" from people.session_note where person_id = any (${ids})`,
)

export interface AmendmentRow extends OfPerson {
  sessionId: string
  version: number
  changed: string[]
  amendedAt: string
}

export const readAmendments = readerOf<AmendmentRow>(
  'care-note',
  (
    ids,
  ) => sql`select session_id as "sessionId", person_id as "personId", unit_id as "unitId", version, changed,
    amended_at as "amendedAt" from people.session_amendment where person_id = any (${ids}) order by version`,
)

/** Sessions that a statement finds, as the first of their people whom the viewer may see. */
export const sessionsWhere = async (
  operation: Operation,
  which: RawBuilder<unknown>,
): Promise<SessionType[]> => {
  const rows = await operation.rows<SessionRow>(sql`
    select * from (select distinct on (session.id) ${SESSION_COLUMNS} from ${SESSIONS} where ${which}
      order by session.id, attendee.person_id) found order by "startsAt", uuid`)
  return rows.map(toSession)
}
