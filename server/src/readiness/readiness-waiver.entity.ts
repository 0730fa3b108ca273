import { Entity } from '@mikro-orm/decorators/legacy'
import type { Office, Requirement } from '@titian/shared/readiness/requirement.ts'
import { Participant } from '../participants/participant.entity.ts'
import { Column, Key, KeyOf } from '../platform/database/column.ts'

/** A requirement that an office lets somebody go without, for a reason and a time. */
@Entity({ schema: 'people', tableName: 'readiness_waiver' })
export class ReadinessWaiver {
  @Key('id', 'uuid', { default: 'gen_random_uuid()' })
  id!: string

  @KeyOf(() => Participant, 'person_id')
  personId!: string

  @Column('unit_id', 'uuid')
  unitId!: string

  @Column('requirement', 'text')
  requirement!: Requirement

  @Column('waived_by', 'text')
  waivedBy!: Office

  @Column('reason', 'text')
  reason!: string

  @Column('recorded_on', 'date')
  recordedOn!: string

  @Column('until_on', 'date')
  untilOn!: string

  @Column('recorded_at', 'timestamp with time zone', { nullable: true })
  recordedAt!: Date | null

  @Column('recorded_by', 'uuid', { nullable: true })
  recordedBy!: string | null
}
