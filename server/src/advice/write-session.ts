import type { ActionDraft } from '@titian/shared/advice/action.ts'
import type { SessionContent } from '@titian/shared/advice/session-log.ts'
import { type RawBuilder, sql } from '../platform/database/sql.ts'
import type { Command } from '../platform/graphql/operation.ts'
import type { Client, CounsellingActor } from './counselling-actor.ts'
import { isAgreedBy } from './end-action.ts'

/** A request to make a session by its key, as it is kept with the session. */
export interface SessionRequest {
  idempotencyKey: string
  digest: Buffer
}

/** One request of a sender after the other; then the session that this one made before, or that the key stood for another. */
export const findLogged = async (
  { rows }: Command,
  actor: CounsellingActor,
  request: SessionRequest,
): Promise<{ uuid: string } | 'REUSED' | null> => {
  await rows(sql`select pg_advisory_xact_lock(hashtextextended(${`advice session ${actor.id}`}, 0))`)
  const [row] = await rows<{ uuid: string; digest: Uint8Array }>(sql`
    select id as uuid, request_digest as digest from people.advice_session
    where logged_by = ${actor.id}::uuid and idempotency_key = ${request.idempotencyKey}
    union all select id, plan_digest from people.advice_session
    where planned_by = ${actor.id}::uuid and plan_key = ${request.idempotencyKey}`)
  if (!row) return null
  return request.digest.equals(Buffer.from(row.digest)) ? { uuid: row.uuid } : 'REUSED'
}

interface NewSession {
  startsAt: string
  medium: string
  reschedules?: string | null
  request?: SessionRequest | null
}

/** A planned session with these people. It is the counsellor's who has the first of them. */
export const insertSession = async (
  { rows, now }: Command,
  actor: CounsellingActor,
  clients: readonly Client[],
  { startsAt, medium, reschedules = null, request = null }: NewSession,
): Promise<string> => {
  const [made] = await rows<{ id: string }>(sql`
    insert into people.advice_session (organisation_id, counsellor_id, state, starts_at, medium, reschedules,
      logged_by, recorded_at, idempotency_key, request_digest)
    values (${actor.organisationId}::uuid, ${clients[0]?.counsellorId}::uuid, 'PLANNED', ${startsAt}::timestamptz,
      ${medium}, ${reschedules}::uuid, ${actor.id}::uuid, ${now.toISOString()}::timestamptz,
      ${request?.idempotencyKey ?? null}, ${request?.digest ?? null}) returning id`)
  const id = made!.id
  for (const { personId, unitId } of clients)
    await rows(sql`insert into people.session_attendee (session_id, person_id, unit_id)
      values (${id}::uuid, ${personId}::uuid, ${unitId}::uuid)`)
  return id
}

/** Writes content over a session and its notes; `more` are further columns, the version among them. */
export const writeContent = async (
  { rows }: Command,
  uuid: string,
  content: SessionContent,
  more: RawBuilder<unknown> = sql``,
): Promise<void> => {
  await rows(sql`update people.advice_session set state = ${content.outcome},
    starts_at = ${content.startsAt}::timestamptz, medium = ${content.medium}, not_held_by = ${content.notHeldBy},
    contact_minutes = ${content.contactMinutes}, preparation_minutes = ${content.preparationMinutes},
    travel_minutes = ${content.travelMinutes}, has_conflict_of_interest = ${content.conflictOfInterest !== ''}
    ${more} where id = ${uuid}::uuid`)
  await rows(sql`insert into people.session_note (session_id, person_id, unit_id, topics, advice, trend, conflict_of_interest)
    select session_id, person_id, unit_id, ${`{${content.topics.join(',')}}`}::text[], ${content.advice}, ${content.trend},
      ${content.conflictOfInterest}
    from people.session_attendee where session_id = ${uuid}::uuid
    on conflict (session_id, person_id) do update set topics = excluded.topics, advice = excluded.advice,
      trend = excluded.trend, conflict_of_interest = excluded.conflict_of_interest`)
}

/** An action agreed with one of the people of a session. */
export const insertAction = async (
  { rows, now }: Command,
  actor: CounsellingActor,
  { personId, unitId, counsellorId }: Client,
  session: { uuid: string; startsAt: string; position: number },
  { text, owner, dueOn }: ActionDraft,
): Promise<void> => {
  const of = sql`${personId}::uuid, ${unitId}::uuid`
  const [made] = await rows<{ id: string }>(sql`
    insert into people.agreed_action (person_id, unit_id, session_id, counsellor_id, position, owner, due_on, agreed_at)
    values (${of}, ${session.uuid}::uuid, ${counsellorId}::uuid, ${session.position}, ${owner}, ${dueOn}::date,
      ${session.startsAt}::timestamptz) returning id`)
  await rows(sql`insert into people.action_note (action_id, person_id, unit_id, text)
    values (${made!.id}::uuid, ${of}, ${text.replaceAll('\u0000', '').trim()})`)
  await rows(sql`insert into people.action_step (action_id, position, person_id, unit_id, step, session_id, taken_at, taken_by)
    values (${made!.id}::uuid, 1, ${of}, 'AGREED', ${session.uuid}::uuid, ${now.toISOString()}::timestamptz, ${actor.id}::uuid)`)
}

/** Open actions of those who were there go along to this session; each says so once. */
export const carryActions = async (
  { rows, now }: Command,
  actor: CounsellingActor,
  session: { uuid: string; startsAt: string },
): Promise<void> => {
  await rows(sql`
    insert into people.action_step (action_id, position, person_id, unit_id, step, session_id, taken_at, taken_by)
    select action.id, (select max(position) + 1 from people.action_step step where step.action_id = action.id),
      action.person_id, action.unit_id, 'CARRIED', ${session.uuid}::uuid, ${now.toISOString()}::timestamptz, ${actor.id}::uuid
    from people.agreed_action action
      join people.session_attendee attendee on attendee.person_id = action.person_id
        and attendee.session_id = ${session.uuid}::uuid and attendee.has_attended
    where action.state = 'OPEN' and action.agreed_at < ${session.startsAt}::timestamptz and ${isAgreedBy(actor)}`)
}
