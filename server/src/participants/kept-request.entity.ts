import { Entity } from '@mikro-orm/decorators/legacy'
import { Column, Key, KeyOf } from '../platform/database/column.ts'
import { Participant } from './participant.entity.ts'

/** That a request which creates something was kept, so that it is kept once however often it is sent. */
@Entity({ schema: 'people', tableName: 'kept_request' })
export class KeptRequest {
  @Key('account_id', 'uuid')
  accountId!: string

  @Key('idempotency_key', 'text')
  idempotencyKey!: string

  @Column('request_digest', 'bytea')
  requestDigest!: Uint8Array

  @KeyOf(() => Participant, 'person_id')
  personId!: string

  @Column('unit_id', 'uuid')
  unitId!: string

  @Column('kept_at', 'timestamp with time zone')
  keptAt!: Date
}
