import { Entity } from '@mikro-orm/decorators/legacy'
import type { Answer } from '@titian/shared/readiness/readiness.ts'
import { Participant } from '../participants/participant.entity.ts'
import { Column, Key, KeyOf } from '../platform/database/column.ts'

/** Who confirmed somebody as ready for work, under which rules, and when that ended. */
@Entity({ schema: 'people', tableName: 'readiness_confirmation' })
export class ReadinessConfirmation {
  @Key('id', 'uuid', { default: 'gen_random_uuid()' })
  id!: string

  @KeyOf(() => Participant, 'person_id')
  personId!: string

  @Column('unit_id', 'uuid')
  unitId!: string

  @Column('confirmed_at', 'timestamp with time zone')
  confirmedAt!: Date

  @Column('confirmed_by', 'uuid', { nullable: true })
  confirmedBy!: string | null

  @Column('requirement_set', 'text')
  requirementSet!: string

  @Column('ended_at', 'timestamp with time zone', { nullable: true })
  endedAt!: Date | null

  @Column('answers', 'jsonb', { nullable: true })
  answers!: readonly Answer[] | null
}
