import { Entity } from '@mikro-orm/decorators/legacy'
import type { FileClass, FileKind, MediaType } from '@titian/shared/participants/stored-file.ts'
import { Column, Key, KeyOf } from '../platform/database/column.ts'
import { Participant } from './participant.entity.ts'

/** A scan about somebody. Its class stands on the row; its content is sealed, and gone once it was removed. */
@Entity({ schema: 'people', tableName: 'stored_file' })
export class StoredFile {
  @Key('id', 'uuid', { default: 'gen_random_uuid()' })
  id!: string

  @KeyOf(() => Participant, 'person_id')
  personId!: string

  @Column('unit_id', 'uuid')
  unitId!: string

  @Column('kind', 'text')
  kind!: FileKind

  @Column('data_class', 'text')
  dataClass!: FileClass

  @Column('media_type', 'text')
  mediaType!: MediaType

  @Column('byte_count', 'integer')
  byteCount!: number

  @Column('content', 'bytea', { nullable: true, lazy: true })
  content!: Uint8Array | null

  @Column('stored_at', 'timestamp with time zone')
  storedAt!: Date

  @Column('stored_by', 'uuid')
  storedBy!: string

  @Column('removed_at', 'timestamp with time zone', { nullable: true })
  removedAt!: Date | null
}
