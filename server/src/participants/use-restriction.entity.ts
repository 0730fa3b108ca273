import type { Opt } from '@mikro-orm/core'
import { Entity } from '@mikro-orm/decorators/legacy'
import { Column, Key, KeyOf } from '../platform/database/column.ts'
import { Participant } from './participant.entity.ts'

/** That somebody's data rest, since when, and how it ended. Never deleted. */
@Entity({ schema: 'people', tableName: 'use_restriction' })
export class UseRestriction {
  @Key('id', 'uuid', { default: 'gen_random_uuid()' })
  id!: string

  @KeyOf(() => Participant, 'person_id')
  personId!: string

  @Column('unit_id', 'uuid')
  unitId!: string

  /** The request about data that was granted. */
  @Column('request_id', 'uuid')
  requestId!: string

  @Column('since', 'timestamp with time zone')
  since!: Date

  /** Whether the person waits for a correction; only that may be written then. */
  @Column('correction_asked', 'boolean', { default: 'false' })
  isCorrectionAsked!: Opt<boolean>

  @Column('lifted_at', 'timestamp with time zone', { nullable: true })
  liftedAt!: Date | null

  @Column('lifted_by', 'uuid', { nullable: true })
  liftedBy!: string | null

  @Column('lifted_words', 'text', { nullable: true })
  liftedWords!: string | null
}
