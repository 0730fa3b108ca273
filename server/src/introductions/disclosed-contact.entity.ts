import { Entity } from '@mikro-orm/decorators/legacy'
import { Column, KeyOf } from '../platform/database/column.ts'
import { DisclosedPerson } from './disclosed-person.entity.ts'

/** How somebody whose name was opened is reached: through the placement office while inside, directly afterwards. */
@Entity({ schema: 'hire', tableName: 'disclosed_contact' })
export class DisclosedContact {
  @KeyOf(() => DisclosedPerson, 'introduction_id', { primary: true })
  introductionId!: string

  @Column('organisation_id', 'uuid')
  organisationId!: string

  @Column('person_id', 'uuid')
  personId!: string

  @Column('recipients', 'uuid[]')
  recipients!: string[]

  @Column('open_until', 'date')
  openUntil!: string

  @Column('of', 'text')
  of!: 'OFFICE' | 'PERSON'

  @Column('office', 'text', { nullable: true })
  office!: string | null

  @Column('phone', 'text', { nullable: true })
  phone!: string | null

  @Column('email', 'text', { nullable: true })
  email!: string | null
}
