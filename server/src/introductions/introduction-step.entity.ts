import { Entity } from '@mikro-orm/decorators/legacy'
import type { StepReason } from '@titian/shared/introductions/reason.ts'
import type { IntroductionState } from '@titian/shared/introductions/state.ts'
import type { Mover } from '@titian/shared/introductions/transitions.ts'
import { Participant } from '../participants/participant.entity.ts'
import { Column, Key, KeyOf } from '../platform/database/column.ts'
import { Introduction } from './introduction.entity.ts'

/** One move of an introduction; never changed. */
@Entity({ schema: 'people', tableName: 'introduction_step' })
export class IntroductionStep {
  @Key('id', 'uuid', { default: 'gen_random_uuid()' })
  id!: string

  @KeyOf(() => Introduction, 'introduction_id')
  introductionId!: string

  @Column('position', 'integer')
  position!: number

  @KeyOf(() => Participant, 'person_id')
  personId!: string

  @Column('unit_id', 'uuid')
  unitId!: string

  @Column('from_state', 'text', { nullable: true })
  fromState!: IntroductionState | null

  @Column('to_state', 'text')
  toState!: IntroductionState

  @Column('reason', 'text')
  reason!: StepReason

  @Column('moved_by', 'text')
  movedBy!: Mover

  @Column('recorded_at', 'timestamp with time zone')
  recordedAt!: Date

  @Column('recorded_on', 'date')
  recordedOn!: string
}
