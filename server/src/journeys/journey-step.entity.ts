import type { Opt } from '@mikro-orm/core'
import { Entity } from '@mikro-orm/decorators/legacy'
import type { Reason } from '@titian/shared/journeys/reason.ts'
import type { Stage } from '@titian/shared/journeys/stage.ts'
import { Participant } from '../participants/participant.entity.ts'
import { Column, Key, KeyOf } from '../platform/database/column.ts'
import { Journey } from './journey.entity.ts'

/** One move of a journey. Only ever added: a mistake is corrected by another step. */
@Entity({ schema: 'people', tableName: 'journey_step' })
export class JourneyStep {
  @Key('id', 'uuid', { default: 'gen_random_uuid()' })
  id!: string

  @KeyOf(() => Journey, 'journey_id')
  journeyId!: string

  @KeyOf(() => Participant, 'person_id')
  personId!: string

  @Column('unit_id', 'uuid')
  unitId!: string

  @Column('from_stage', 'text', { nullable: true })
  fromStage!: Stage | null

  @Column('to_stage', 'text')
  toStage!: Stage

  @Column('reason', 'text')
  reason!: Reason

  @Column('rested_on', 'text[]', { default: "'{}'" })
  restedOn!: Opt<string[]>

  @Column('effective_on', 'date')
  effectiveOn!: string

  @Column('recorded_at', 'timestamp with time zone')
  recordedAt!: Date

  @Column('recorded_by', 'uuid', { nullable: true })
  recordedBy!: string | null

  @Column('corrects', 'uuid', { nullable: true })
  corrects!: string | null
}
