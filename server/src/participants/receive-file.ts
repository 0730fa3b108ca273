import { randomUUID } from 'node:crypto'
import {
  type FileProblem,
  fileProblem,
  LARGEST_FILE,
  type MediaType,
  sniffedType,
} from '@titian/shared/participants/stored-file.ts'
import type { FieldCipher } from '../platform/crypto/field-cipher.ts'
import type { Database } from '../platform/database/database.ts'
import { systemFacts } from '../platform/database/roles.ts'
import { sql } from '../platform/database/sql.ts'
import { contentCell } from './content-cell.ts'
import { piecesOf } from './pieces-of.ts'
import type { Ticket } from './store-file.ts'

/** A file whose sealed pieces all lie in `people.upload_piece`, until it is stored or dropped. */
export interface ReceivedFile {
  id: string
  mediaType: MediaType
  byteCount: number
  /** What stands before the pieces. */
  head: Buffer
}

export interface ReceivingDeps {
  database: Database
  cipher: FieldCipher
  now: () => Date
}

/**
 * Seals a body while it arrives and puts it away piece by piece, each in a transaction of its own: a slow line holds
 * neither memory nor the database. What is too large or of no known type is told as soon as that shows. Whenever the
 * whole did not arrive nothing is left; then a line that was cut throws.
 */
export const receiveFile = async (
  { database, cipher, now }: ReceivingDeps,
  { personId, unitId }: Pick<Ticket, 'personId' | 'unitId'>,
  body: AsyncIterable<Uint8Array>,
): Promise<ReceivedFile | FileProblem> => {
  const id = randomUUID()
  const sealing = cipher.sealPieces(contentCell(id))
  let mediaType: MediaType | null = null
  let byteCount = 0
  let number = 0
  const keep = (plain: Buffer) =>
    database.transaction('titian_command', systemFacts(''), ({ rows }) =>
      // As base64: the embedded database's driver writes bytes out one by one, which takes seconds for these.
      rows(sql`
        insert into people.upload_piece (file_id, number, person_id, unit_id, content, arrived_at)
        values (${id}::uuid, ${number}, ${personId}::uuid, ${unitId}::uuid,
          decode(${sealing.piece(plain).toString('base64')}, 'base64'), ${now().toISOString()}::timestamptz)`),
    )
  try {
    for await (const piece of piecesOf(body)) {
      byteCount += piece.length
      mediaType ??= sniffedType(piece)
      if (!mediaType || byteCount > LARGEST_FILE) break
      await keep(piece)
      number += 1
    }
  } catch (error) {
    await dropReceived(database, id)
    throw error
  }
  if (mediaType && byteCount <= LARGEST_FILE) return { id, mediaType, byteCount, head: sealing.head() }
  await dropReceived(database, id)
  return fileProblem(byteCount, new Uint8Array()) ?? 'UNKNOWN_TYPE'
}

/** Takes away what was received and is not stored. */
export const dropReceived = (database: Database, id: string): Promise<unknown> =>
  database.transaction('titian_command', systemFacts(''), ({ rows }) =>
    rows(sql`delete from people.upload_piece where file_id = ${id}::uuid`),
  )
