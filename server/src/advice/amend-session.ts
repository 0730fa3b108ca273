import { type FieldConflict, mergeSessions } from '@titian/shared/advice/merge-session.ts'
import { problemsOfContent, type SessionContent } from '@titian/shared/advice/session-log.ts'
import { sql } from '../platform/database/sql.ts'
import type { Command } from '../platform/graphql/operation.ts'
import type { CounsellingActor } from './counselling-actor.ts'
import { holdSession } from './hold-session.ts'
import type { Problems } from './log-session.ts'
import { writeContent } from './write-session.ts'

export type Amended =
  | { uuid: string }
  | { conflicts: readonly FieldConflict[]; uuid: string; personId: string; unitId: string }
  | Problems

/** The session that somebody amends, and the version they had before them. */
export interface LookedAt {
  uuid: string | null
  version: number
}

/**
 * Amends a logged session as it was looked at. What somebody else amended since is merged with it
 * field by field, and nothing is written when both changed one field in two ways. What stood before is kept.
 */
export const amendSession = async (
  command: Command,
  actor: CounsellingActor,
  lookedAt: LookedAt,
  yours: SessionContent,
): Promise<Amended> => {
  const held = await holdSession(command, actor, lookedAt.uuid)
  const [client] = held?.clients ?? []
  if (!held || !client) return [{ problem: 'NO_SESSION', field: 'session' }]
  if (held.state !== 'HELD' && held.state !== 'NOT_HELD')
    return [{ problem: 'NOT_POSSIBLE', field: 'session' }]
  const { uuid } = held
  const theirs = await contentNow(command, uuid)
  const { version } = lookedAt
  const base = version === held.version ? theirs : await contentThen(command, uuid, version)
  if (!theirs || !base) return [{ problem: 'VERSION', field: 'expectedVersion' }]
  const { content, conflicts } = mergeSessions(base, yours, theirs)
  if (conflicts.length > 0) return { conflicts, uuid, personId: client.personId, unitId: client.unitId }
  // Time has gone on since it was logged: a start that stays as it was is never too old to be kept.
  const problems = problemsOfContent(content, command.now).filter(
    ({ problem }) => problem !== 'TOO_OLD' || content.startsAt !== theirs.startsAt,
  )
  if (problems.length > 0) return problems.map((one) => ({ ...one, field: `content.${one.field}` }))
  const changed = (Object.keys(content) as (keyof SessionContent)[]).filter(
    (field) => JSON.stringify(content[field]) !== JSON.stringify(theirs[field]),
  )
  if (changed.length === 0) return { uuid }
  await command.rows(sql`
    insert into people.session_amendment (session_id, version, person_id, unit_id, was, changed, amended_at, amended_by)
    select session_id, ${held.version}, person_id, unit_id, ${JSON.stringify(theirs)}::jsonb, ${`{${changed.join(',')}}`}::text[],
      ${command.now.toISOString()}::timestamptz, ${actor.id}::uuid
    from people.session_attendee where session_id = ${uuid}::uuid`)
  await writeContent(command, uuid, content, sql`, version = version + 1`)
  return { uuid }
}

const contentNow = async ({ rows }: Command, uuid: string): Promise<SessionContent | null> => {
  const [row] = await rows<SessionContent>(sql`
    select state as outcome, starts_at as "startsAt", medium, not_held_by as "notHeldBy",
      contact_minutes as "contactMinutes", preparation_minutes as "preparationMinutes",
      travel_minutes as "travelMinutes", topics, advice, trend, conflict_of_interest as "conflictOfInterest"
    from people.advice_session session join people.session_note note on note.session_id = session.id
    where session.id = ${uuid}::uuid order by note.person_id limit 1`)
  return row ? { ...row, startsAt: new Date(row.startsAt).toISOString() } : null
}

const contentThen = async (
  { rows }: Command,
  uuid: string,
  version: number,
): Promise<SessionContent | null> => {
  const [row] = await rows<{ was: SessionContent }>(sql`
    select was from people.session_amendment where session_id = ${uuid}::uuid and version = ${version}
    order by person_id limit 1`)
  return row?.was ?? null
}
