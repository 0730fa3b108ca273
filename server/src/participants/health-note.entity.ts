import type { Opt } from '@mikro-orm/core'
import { Entity } from '@mikro-orm/decorators/legacy'
import { Column, KeyOf } from '../platform/database/column.ts'
import { Participant } from './participant.entity.ts'
import type { FitnessValue } from './participant-enums.ts'

/** Whether a clinic says that somebody can work. Class health. */
@Entity({ schema: 'people', tableName: 'health_note' })
export class HealthNote {
  @KeyOf(() => Participant, 'person_id', { primary: true })
  personId!: string

  @Column('unit_id', 'uuid')
  unitId!: string

  @Column('fitness', 'text')
  fitness!: FitnessValue

  @Column('noted_on', 'date')
  notedOn!: string

  @Column('valid_until', 'date', { nullable: true })
  validUntilOn!: string | null

  @Column('noted_by', 'uuid', { nullable: true })
  notedBy!: string | null

  @Column('version', 'integer', { default: '1', version: true })
  version!: Opt<number>
}
