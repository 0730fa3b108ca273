import { Entity } from '@mikro-orm/decorators/legacy'
import { Column, Key } from '../platform/database/column.ts'

/** The tombstone of somebody whose data were erased: that it was done, when and on which request. Never changed. */
@Entity({ schema: 'people', tableName: 'erasure' })
export class Erasure {
  @Key('person_id', 'uuid')
  personId!: string

  @Column('unit_id', 'uuid')
  unitId!: string

  @Column('request_id', 'uuid')
  requestId!: string

  /** False where the corrections law kept who and where the person is. */
  @Key('is_whole', 'boolean')
  isWhole!: boolean

  @Column('erased_at', 'timestamp with time zone')
  erasedAt!: Date
}
