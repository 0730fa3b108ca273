import type { Opt } from '@mikro-orm/core'
import { Entity } from '@mikro-orm/decorators/legacy'
import type {
  Ground,
  Outcome,
  RequestKind,
  RequestState,
  RequestWay,
} from '@titian/shared/rights/data-request.ts'
import { Participant } from '../participants/participant.entity.ts'
import { Column, Key, KeyOf } from '../platform/database/column.ts'

/** What somebody asked about their own data, and how it was answered. Never deleted. */
@Entity({ schema: 'people', tableName: 'data_request' })
export class DataRequest {
  @Key('id', 'uuid', { default: 'gen_random_uuid()' })
  id!: string

  @KeyOf(() => Participant, 'person_id')
  personId!: string

  @Column('unit_id', 'uuid')
  unitId!: string

  @Column('kind', 'text')
  kind!: RequestKind

  @Column('about', 'text')
  about!: string

  @Column('via', 'text')
  via!: RequestWay

  @Column('made_at', 'timestamp with time zone')
  madeAt!: Date

  @Column('recorded_by', 'uuid')
  recordedBy!: string

  @Column('idempotency_key', 'text')
  idempotencyKey!: string

  @Column('state', 'text', { default: "'OPEN'" })
  state!: Opt<RequestState>

  @Column('ended_at', 'timestamp with time zone', { nullable: true })
  endedAt!: Date | null

  @Column('answered_by', 'uuid', { nullable: true })
  answeredBy!: string | null

  @Column('outcome', 'text', { nullable: true })
  outcome!: Outcome | null

  @Column('ground', 'text', { nullable: true })
  ground!: Ground | null

  @Column('words', 'text', { nullable: true })
  words!: string | null

  @Column('version', 'integer', { default: '1', version: true })
  version!: Opt<number>
}
