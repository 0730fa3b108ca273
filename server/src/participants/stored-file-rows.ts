import { relationsThatAllow } from '@titian/shared/accounts/policy.ts'
import type { FileClass, FileKind, MediaType } from '@titian/shared/participants/stored-file.ts'
import { roleOf } from '../platform/auth/viewer.ts'
import { sql } from '../platform/database/sql.ts'
import { relationThatAllows } from '../platform/graphql/guard.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { toTypeId } from '../platform/graphql/type-id.ts'
import { type OfPerson, readerOf } from './per-person.ts'
import { StoredFileType } from './stored-file.type.ts'

export interface StoredFileRow extends OfPerson {
  id: string
  kind: FileKind
  dataClass: FileClass
  mediaType: MediaType
  byteCount: number
  storedAt: string
}

export const STORED_FILE_COLUMNS = sql`id, person_id as "personId", unit_id as "unitId", kind,
  data_class as "dataClass", media_type as "mediaType", byte_count as "byteCount", stored_at as "storedAt"`

/** Files that are on record, without their content; row security asks for each row's own class. */
export const readStoredFiles = readerOf<StoredFileRow>(
  'work',
  (ids) => sql`select ${STORED_FILE_COLUMNS} from people.stored_file
    where person_id = any (${ids}) and removed_at is null order by stored_at desc, id`,
)

/** One file on record, if the viewer may read its class of this person; absent and hidden are the same null. */
export const findStoredFile = async (operation: Operation, id: string): Promise<StoredFileRow | null> => {
  if (relationsThatAllow(roleOf(operation.viewer), 'work').length === 0) return null
  const [row] = await operation.rows<StoredFileRow>(sql`
    select ${STORED_FILE_COLUMNS} from people.stored_file where id = ${id}::uuid and removed_at is null`)
  return row && noteReading(operation, row) ? row : null
}

/** Whether the viewer may read a file of this class; if so, the person can see that its place in the file was read. */
export const noteReading = (
  operation: Operation,
  row: Pick<StoredFileRow, 'dataClass' | keyof OfPerson>,
): boolean => {
  const relation = relationThatAllows(operation.viewer, row.dataClass, row)
  if (relation === null) return false
  if (row.dataClass !== 'work') operation.noteSubject(row.dataClass, row.personId, relation)
  return true
}

export const toStoredFile = (row: StoredFileRow): StoredFileType => {
  const id = toTypeId('fil', row.id)
  return Object.assign(new StoredFileType(), row, {
    id,
    storedAt: new Date(row.storedAt),
    url: `/files/${id}`,
  })
}
