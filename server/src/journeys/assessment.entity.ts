import { Entity } from '@mikro-orm/decorators/legacy'
import type { Pathway } from '@titian/shared/participants/pathway.ts'
import { Participant } from '../participants/participant.entity.ts'
import { Column, Key, KeyOf } from '../platform/database/column.ts'

/** That somebody was assessed, at the start or after a return, and which pathway that speaks for. */
@Entity({ schema: 'people', tableName: 'assessment' })
export class Assessment {
  @Key('id', 'uuid', { default: 'gen_random_uuid()' })
  id!: string

  @KeyOf(() => Participant, 'person_id')
  personId!: string

  @Column('unit_id', 'uuid')
  unitId!: string

  @Column('assessed_on', 'date')
  assessedOn!: string

  @Column('suggested_pathway', 'text', { nullable: true })
  suggestedPathway!: Pathway | null

  @Column('recorded_at', 'timestamp with time zone')
  recordedAt!: Date

  @Column('recorded_by', 'uuid', { nullable: true })
  recordedBy!: string | null
}
