import { Entity } from '@mikro-orm/decorators/legacy'
import type { OpeningKind } from '@titian/shared/participants/opening.ts'
import { Column, Key, KeyOf } from '../platform/database/column.ts'
import { Participant } from './participant.entity.ts'

/** That an account opened somebody's file, why, and how long it stays open. Never changed. */
@Entity({ schema: 'people', tableName: 'opened_file' })
export class OpenedFile {
  @Key('id', 'uuid', { default: 'gen_random_uuid()' })
  id!: string

  @Column('account_id', 'uuid')
  accountId!: string

  @KeyOf(() => Participant, 'person_id')
  personId!: string

  @Column('kind', 'text', { nullable: true })
  kind!: OpeningKind | null

  @Column('reason', 'text')
  reason!: string

  @Column('opened_at', 'timestamp with time zone')
  openedAt!: Date

  @Column('until', 'timestamp with time zone')
  until!: Date
}
