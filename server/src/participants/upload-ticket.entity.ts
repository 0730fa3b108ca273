import { Entity } from '@mikro-orm/decorators/legacy'
import type { FileKind } from '@titian/shared/participants/stored-file.ts'
import { Column, Key, KeyOf } from '../platform/database/column.ts'
import { Participant } from './participant.entity.ts'

/** An address to which one account may send one file, once and soon. Only a digest of its secret is kept. */
@Entity({ schema: 'people', tableName: 'upload_ticket' })
export class UploadTicket {
  @Key('digest', 'bytea')
  digest!: Uint8Array

  @KeyOf(() => Participant, 'person_id')
  personId!: string

  @Column('unit_id', 'uuid')
  unitId!: string

  @Column('kind', 'text')
  kind!: FileKind

  @Column('account_id', 'uuid')
  accountId!: string

  @Column('expires_at', 'timestamp with time zone')
  expiresAt!: Date

  @Column('used_at', 'timestamp with time zone', { nullable: true })
  usedAt!: Date | null
}
