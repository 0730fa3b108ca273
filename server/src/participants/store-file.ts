import {
  classOfKind,
  type FileKind,
  mayUpload,
  uploadsFrom,
} from '@titian/shared/participants/stored-file.ts'
import { roleOf, type Viewer } from '../platform/auth/viewer.ts'
import type { Tx } from '../platform/database/database.ts'
import { sql } from '../platform/database/sql.ts'
import type { Command } from '../platform/graphql/operation.ts'
import { holdParticipant } from './hold-participant.ts'
import type { ReceivedFile } from './receive-file.ts'
import { tokenDigest } from './upload-token.ts'
import { isHeldBack } from './use-restriction-rows.ts'

export interface Ticket {
  personId: string
  unitId: string
  kind: FileKind
}

/** The ticket behind a token, if this account may use it now. It is asked before a body is read. */
export const findTicket = async (
  { rows }: Pick<Tx, 'rows'>,
  token: string,
  viewer: Viewer,
  now: Date,
): Promise<Ticket | null> => {
  if (viewer.kind !== 'ACCOUNT') return null
  const [ticket] = await rows<Ticket>(sql`
    select person_id as "personId", unit_id as "unitId", kind from people.upload_ticket
    where digest = ${tokenDigest(token)} and account_id = ${viewer.accountId}::uuid and used_at is null
      and expires_at > ${now.toISOString()}::timestamptz for update`)
  return ticket && mayUpload(roleOf(viewer), ticket.kind) ? ticket : null
}

/** Uses the ticket up and keeps what was received, in one transaction; null when the ticket is no good any more. */
export const storeFile = async (
  command: Command,
  token: string,
  { id, mediaType, byteCount, head }: ReceivedFile,
): Promise<string | null> => {
  const { actor, now, rows } = command
  const ticket = await findTicket(command, token, actor, now)
  const person = ticket && (await holdParticipant(command, ticket.personId, uploadsFrom(ticket.kind)))
  if (!ticket || !person || actor.kind !== 'ACCOUNT') return null
  if (await isHeldBack(command, person.personId, 'OTHER')) return null
  await rows(sql`update people.upload_ticket set used_at = ${now.toISOString()}::timestamptz
    where digest = ${tokenDigest(token)}`)
  // The database puts the pieces together: what was sealed on its way in never comes back here.
  await rows(sql`
    insert into people.stored_file (id, person_id, unit_id, kind, data_class, media_type, byte_count, content,
      stored_at, stored_by)
    select ${id}::uuid, ${person.personId}::uuid, ${person.unitId}::uuid, ${ticket.kind},
      ${classOfKind(ticket.kind)}, ${mediaType}, ${byteCount},
      decode(${head.toString('base64')}, 'base64') || string_agg(content, ''::bytea order by number),
      ${now.toISOString()}::timestamptz, ${actor.accountId}::uuid
    from people.upload_piece where file_id = ${id}::uuid`)
  await rows(sql`delete from people.upload_piece where file_id = ${id}::uuid`)
  return id
}
