import type { Opt } from '@mikro-orm/core'
import { Entity } from '@mikro-orm/decorators/legacy'
import type { AvailabilityBand } from '@titian/shared/vocabulary/availability-band.ts'
import { Column, KeyOf } from '../platform/database/column.ts'
import { Participant } from './participant.entity.ts'

/** From when somebody can start, and who last confirmed it. */
@Entity({ schema: 'people', tableName: 'availability' })
export class Availability {
  @KeyOf(() => Participant, 'person_id', { primary: true })
  personId!: string

  @Column('unit_id', 'uuid')
  unitId!: string

  @Column('band', 'text')
  band!: AvailabilityBand

  @Column('confirmed_on', 'date')
  confirmedOn!: string

  @Column('confirmed_by', 'uuid', { nullable: true })
  confirmedBy!: string | null

  @Column('latest_start_on', 'date')
  latestStartOn!: string

  @Column('version', 'integer', { default: '1', version: true })
  version!: Opt<number>
}
