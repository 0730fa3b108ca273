import type { SessionState } from '@titian/shared/advice/session.ts'
import { sql } from '../platform/database/sql.ts'
import type { Command } from '../platform/graphql/operation.ts'
import { type Client, type CounsellingActor, holdClients } from './counselling-actor.ts'

export interface HeldSession {
  uuid: string
  state: SessionState
  medium: string
  version: number
  clients: readonly Client[]
}

/** A session of the own organisation, all of whose people are on the caseload, held until the end of the command. Null otherwise. */
export const holdSession = async (
  command: Command,
  actor: CounsellingActor,
  uuid: string | null,
): Promise<HeldSession | null> => {
  if (uuid === null) return null
  const people = await command.rows<{ personId: string }>(
    sql`select person_id as "personId" from people.session_attendee where session_id = ${uuid}::uuid`,
  )
  const clients = await holdClients(
    command,
    actor,
    people.map(({ personId }) => personId),
  )
  if (people.length === 0 || clients.length < people.length) return null
  const [row] = await command.rows<Omit<HeldSession, 'clients'>>(sql`
    select id as uuid, state, medium, version from people.advice_session
    where id = ${uuid}::uuid and organisation_id = ${actor.organisationId}::uuid for update`)
  return row ? { ...row, clients } : null
}
