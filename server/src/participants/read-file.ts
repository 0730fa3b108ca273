import type { MediaType } from '@titian/shared/participants/stored-file.ts'
import type { FieldCipher } from '../platform/crypto/field-cipher.ts'
import { sql } from '../platform/database/sql.ts'
import { relationThatAllows } from '../platform/graphql/guard.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { contentCell } from './content-cell.ts'
import { findStoredFile } from './stored-file-rows.ts'

export interface ReadFile {
  mediaType: MediaType
  extension: string
  bytes: Buffer
}

const EXTENSIONS: Record<MediaType, string> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
}

/** A file's content in the viewer's own database role, noted for the audit log whatever its class; null when not for them. */
export const readFile = async (
  operation: Operation,
  cipher: FieldCipher,
  id: string,
): Promise<ReadFile | null> => {
  const file = await findStoredFile(operation, id)
  if (!file) return null
  const relation = relationThatAllows(operation.viewer, file.dataClass, file)
  const [row] = await operation.rows<{ content: string }>(
    sql`select encode(content, 'base64') as content from people.stored_file where id = ${id}::uuid and removed_at is null`,
  )
  if (!row || relation === null) return null
  operation.noteSubject(file.dataClass, file.personId, relation)
  operation.noteField('StoredFile', 'content')
  return {
    mediaType: file.mediaType,
    extension: EXTENSIONS[file.mediaType],
    bytes: cipher.openBytes(contentCell(id), Buffer.from(row.content, 'base64')),
  }
}
