import { type ActionDraft, problemsOfActions } from '@titian/shared/advice/action.ts'
import { clockOffBy, isUsableClock, meantAt } from '@titian/shared/advice/device-clock.ts'
import { maySessionBecome } from '@titian/shared/advice/session.ts'
import {
  MOST_ATTENDEES,
  problemsOfContent,
  problemsOfPlan,
  type SessionContent,
} from '@titian/shared/advice/session-log.ts'
import type { FieldProblem } from '@titian/shared/participants/field-problem.ts'
import { jakartaDay } from '../accounts/jakarta-day.ts'
import { isHeldBack } from '../participants/use-restriction-rows.ts'
import { sql } from '../platform/database/sql.ts'
import type { Command } from '../platform/graphql/operation.ts'
import { fromTypeId } from '../platform/graphql/type-id.ts'
import type { AdviceProblem } from './advice-refusals.ts'
import { type Client, type CounsellingActor, holdClients } from './counselling-actor.ts'
import { endAction } from './end-action.ts'
import { holdSession } from './hold-session.ts'
import { type LogSessionInput, toContent } from './log-session.input.ts'
import {
  carryActions,
  insertAction,
  insertSession,
  type SessionRequest,
  writeContent,
} from './write-session.ts'

export type Problems = readonly FieldProblem<AdviceProblem>[]

const problem = (name: AdviceProblem, field: string | null): Problems => [{ problem: name, field }]

/** The people of a group by the ids of the contract, or null when they are too many, doubled or none. */
export const peopleOf = (ids: readonly string[]): (string | null)[] | null => {
  const people = ids.map((id) => fromTypeId('ptc', id))
  return people.length >= 1 && people.length <= MOST_ATTENDEES && new Set(ids).size === ids.length
    ? people
    : null
}

/**
 * Writes a whole session down: the session and who was there, what was said, what was agreed, done and dropped, and the
 * next one. All of it or, with all problems together, nothing.
 */
export const logSession = async (
  command: Command,
  actor: CounsellingActor,
  input: LogSessionInput,
  request: SessionRequest,
): Promise<{ uuid: string; people: string[] } | Problems> => {
  const { now } = command
  const planned =
    input.planned == null ? null : await holdSession(command, actor, fromTypeId('ses', input.planned))
  if (input.planned != null && !planned) return problem('NO_SESSION', 'planned')
  const clients = planned ? planned.clients : await clientsOf(command, actor, input.participants)
  if ('problem' in clients) return [clients]
  const absent = new Set((input.absent ?? []).map((id) => fromTypeId('ptc', id)))
  const off = clockOffBy(input.sentAt?.toISOString() ?? null, now)
  const said = toContent(input.content)
  const content = { ...said, startsAt: meantAt(said.startsAt, off) }
  const heldOn = jakartaDay(new Date(content.startsAt))
  const nextAt = input.nextAt ? meantAt(input.nextAt.toISOString(), off) : null
  const actions = input.actions ?? []
  const problems: FieldProblem<AdviceProblem>[] = [
    ...(isUsableClock(off) ? [] : problem('CLOCK', 'sentAt')),
    ...(planned && !maySessionBecome(planned.state, content.outcome)
      ? problem('NOT_POSSIBLE', 'planned')
      : []),
    ...([...absent].every((id) => clients.some(({ personId }) => personId === id)) &&
    absent.size < clients.length
      ? []
      : problem('ATTENDEES', 'absent')),
    ...problemsOfContent(content, now).map((one) => ({ ...one, field: `content.${one.field}` })),
    ...problemsOfActions(actions, heldOn),
    ...(nextAt ? problemsOfPlan(nextAt, now, 'nextAt') : []),
    ...actions.flatMap(({ participant }, at) =>
      participant == null || clients.some(({ personId }) => personId === fromTypeId('ptc', participant))
        ? []
        : problem('NO_PERSON', `actions.${at}.participant`),
    ),
  ]
  if (problems.length > 0) return problems
  const uuid = planned?.uuid ?? (await insertSession(command, actor, clients, content))
  const session = { uuid, startsAt: content.startsAt }
  await writeLogged(command, actor, uuid, content, { said: said.startsAt, off, request, isNew: !planned })
  if (absent.size > 0)
    await command.rows(sql`update people.session_attendee set has_attended = false
      where session_id = ${uuid}::uuid and person_id = any (${`{${[...absent].join(',')}}`}::uuid[])`)
  const unended = await endEarlier(command, actor, input, uuid)
  if (unended.length > 0) throw new NotLogged(unended)
  if (content.outcome === 'HELD') await carryActions(command, actor, session)
  for (const [position, { participant, ...draft }] of actions.entries())
    for (const client of clients)
      if (
        participant == null
          ? !absent.has(client.personId)
          : client.personId === fromTypeId('ptc', participant)
      )
        await insertAction(command, actor, client, { ...session, position }, draft satisfies ActionDraft)
  if (nextAt) await insertSession(command, actor, clients, { startsAt: nextAt, medium: content.medium })
  return { uuid, people: clients.map(({ personId }) => personId) }
}

/** Ends the transaction: what was written for the session goes with it, and the problems are told. */
export class NotLogged extends Error {
  override readonly name = 'NotLogged'
  readonly problems: Problems
  constructor(problems: Problems) {
    super('The session was not logged.')
    this.problems = problems
  }
}

export const clientsOf = async (
  command: Command,
  actor: CounsellingActor,
  participants: readonly string[],
): Promise<readonly Client[] | FieldProblem<AdviceProblem>> => {
  const people = peopleOf(participants)
  if (!people) return { problem: 'ATTENDEES', field: 'participants' }
  const clients = await holdClients(
    command,
    actor,
    people.filter((id) => id !== null),
  )
  if (clients.length !== people.length) return { problem: 'NOT_ON_CASELOAD', field: 'participants' }
  for (const { personId } of clients)
    if (await isHeldBack(command, personId, 'OTHER')) return { problem: 'RESTRICTED', field: 'participants' }
  return clients
}

interface Sent {
  said: string
  off: number | null
  request: SessionRequest
  isNew: boolean
}

const writeLogged = (
  command: Command,
  actor: CounsellingActor,
  uuid: string,
  content: SessionContent,
  { said, off, request, isNew }: Sent,
): Promise<void> =>
  writeContent(
    command,
    uuid,
    content,
    // A session that is new has its first version.
    sql`, version = ${isNew ? sql`1` : sql`version + 1`}, said_at = ${said}::timestamptz, clock_off_by = ${off},
      planned_by = case when idempotency_key is not null then logged_by end, plan_key = idempotency_key,
      plan_digest = request_digest, logged_by = ${actor.id}::uuid, recorded_at = ${command.now.toISOString()}::timestamptz,
      idempotency_key = ${request.idempotencyKey}, request_digest = ${request.digest}`,
  )

const endEarlier = async (
  command: Command,
  actor: CounsellingActor,
  { doneActions, droppedActions }: LogSessionInput,
  sessionId: string,
): Promise<Problems> => {
  const endings = [
    ...(doneActions ?? []).map((action, at) => ({ action, to: 'DONE' as const, field: `doneActions.${at}` })),
    ...(droppedActions ?? []).map(({ action, reason }, at) => ({
      action,
      reason,
      to: 'DROPPED' as const,
      field: `droppedActions.${at}`,
    })),
  ]
  const problems: FieldProblem<AdviceProblem>[] = []
  // An action that was ticked on another device as well is done all the same.
  for (const { field, ...ending } of endings)
    for (const name of await endAction(command, actor, { ...ending, sessionId }))
      if (!(name === 'ACTION_ENDED' && ending.to === 'DONE')) problems.push({ problem: name, field })
  return problems
}
