import { randomUUID } from 'node:crypto'
import {
  classOfKind,
  type FileKind,
  type MediaType,
  mayUpload,
} from '@titian/shared/participants/stored-file.ts'
import { roleOf, type Viewer } from '../platform/auth/viewer.ts'
import type { FieldCipher } from '../platform/crypto/field-cipher.ts'
import type { Tx } from '../platform/database/database.ts'
import { sql } from '../platform/database/sql.ts'
import type { Command } from '../platform/graphql/operation.ts'
import { holdParticipant } from './hold-participant.ts'
import { tokenDigest } from './upload-token.ts'

/** The cell in which a file's content is sealed. */
export const contentCell = (id: string) => ({ table: 'people.stored_file', column: 'content', row: id })

interface Ticket {
  personId: string
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
    select person_id as "personId", kind from people.upload_ticket
    where digest = ${tokenDigest(token)} and account_id = ${viewer.accountId}::uuid and used_at is null
      and expires_at > ${now.toISOString()}::timestamptz for update`)
  return ticket && mayUpload(roleOf(viewer), ticket.kind) ? ticket : null
}

/** Uses the ticket up and keeps the file, sealed, in one transaction; null when the ticket is no good any more. */
export const storeFile = async (
  command: Command,
  cipher: FieldCipher,
  token: string,
  file: { bytes: Buffer; mediaType: MediaType },
): Promise<string | null> => {
  const { actor, now, rows } = command
  const ticket = await findTicket(command, token, actor, now)
  const person = ticket && (await holdParticipant(command, ticket.personId))
  if (!ticket || !person || actor.kind !== 'ACCOUNT') return null
  await rows(sql`update people.upload_ticket set used_at = ${now.toISOString()}::timestamptz
    where digest = ${tokenDigest(token)}`)
  const id = randomUUID()
  // By hand and as base64: the embedded database's driver writes bytes out one by one, which takes seconds for these.
  await rows(sql`
    insert into people.stored_file (id, person_id, unit_id, kind, data_class, media_type, byte_count, content,
      stored_at, stored_by)
    values (${id}::uuid, ${person.personId}::uuid, ${person.unitId}::uuid, ${ticket.kind},
      ${classOfKind(ticket.kind)}, ${file.mediaType}, ${file.bytes.length},
      decode(${cipher.sealBytes(contentCell(id), file.bytes).toString('base64')}, 'base64'), ${now.toISOString()}::timestamptz, ${actor.accountId}::uuid)`)
  return id
}
