import { Entity } from '@mikro-orm/decorators/legacy'
import type { Office, Requirement } from '@titian/shared/readiness/requirement.ts'
import { Participant } from '../participants/participant.entity.ts'
import { Column, Key, KeyOf } from '../platform/database/column.ts'

/** Evidence for a requirement that no other room keeps. */
@Entity({ schema: 'people', tableName: 'readiness_record' })
export class ReadinessRecord {
  @Key('id', 'uuid', { default: 'gen_random_uuid()' })
  id!: string

  @KeyOf(() => Participant, 'person_id')
  personId!: string

  @Column('unit_id', 'uuid')
  unitId!: string

  @Column('requirement', 'text')
  requirement!: Requirement

  @Column('state', 'text')
  state!: 'HELD' | 'IN_PROCESS'

  @Column('office', 'text')
  office!: Office

  @Column('recorded_on', 'date')
  recordedOn!: string

  @Column('due_on', 'date', { nullable: true })
  dueOn!: string | null

  @Column('recorded_at', 'timestamp with time zone', { nullable: true })
  recordedAt!: Date | null

  @Column('recorded_by', 'uuid', { nullable: true })
  recordedBy!: string | null
}
