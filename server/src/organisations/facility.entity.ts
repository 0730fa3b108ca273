import { Entity } from '@mikro-orm/decorators/legacy'
import { Column, KeyOf } from '../platform/database/column.ts'
import type { FACILITY_CLASSES, FACILITY_KINDS } from './institutions.ts'
import { Organisation } from './organisation.entity.ts'

/** What the register says of a unit; employers and the public never learn of units. */
@Entity({ schema: 'org', tableName: 'facility' })
export class Facility {
  @KeyOf(() => Organisation, 'organisation_id', { primary: true })
  organisationId!: string

  @Column('facility_kind', 'text')
  facilityKind!: (typeof FACILITY_KINDS)[number]

  @Column('facility_class', 'text')
  facilityClass!: (typeof FACILITY_CLASSES)[number]

  @Column('capacity', 'integer', { nullable: true })
  capacity!: number | null

  @Column('capacity_source', 'text', { nullable: true })
  capacitySource!: string | null
}
