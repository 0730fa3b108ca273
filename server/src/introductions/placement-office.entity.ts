import { Entity } from '@mikro-orm/decorators/legacy'
import { Organisation } from '../organisations/organisation.entity.ts'
import { Column, KeyOf } from '../platform/database/column.ts'

/** Through whom an employer reaches people of a unit; it never names the unit. */
@Entity({ schema: 'org', tableName: 'placement_office' })
export class PlacementOffice {
  @KeyOf(() => Organisation, 'unit_id', { primary: true })
  unitId!: string

  @Column('name', 'text')
  name!: string

  @Column('phone', 'text', { nullable: true })
  phone!: string | null

  @Column('email', 'text', { nullable: true })
  email!: string | null
}
