import { Entity } from '@mikro-orm/decorators/legacy'
import { Participant } from '../participants/participant.entity.ts'
import { Column, KeyOf } from '../platform/database/column.ts'
import { CapitalApplication } from './capital-application.entity.ts'

/** What an office found of one recipient when it checked an application. */
@Entity({ schema: 'people', tableName: 'capital_check' })
export class CapitalCheck {
  @KeyOf(() => CapitalApplication, 'application_id', { primary: true })
  applicationId!: string

  @KeyOf(() => Participant, 'person_id', { primary: true })
  personId!: string

  @Column('unit_id', 'uuid')
  unitId!: string

  @Column('is_unemployed', 'boolean')
  isUnemployed!: boolean

  @Column('has_other_aid', 'boolean')
  hasOtherAid!: boolean
}
