import { Entity } from '@mikro-orm/decorators/legacy'
import { Participant } from '../participants/participant.entity.ts'
import { Column, KeyOf } from '../platform/database/column.ts'
import { Enterprise } from './enterprise.entity.ts'

/** Somebody to whom a business belongs; a group has several. */
@Entity({ schema: 'people', tableName: 'enterprise_member' })
export class EnterpriseMember {
  @KeyOf(() => Enterprise, 'enterprise_id', { primary: true })
  enterpriseId!: string

  @KeyOf(() => Participant, 'person_id', { primary: true })
  personId!: string

  @Column('unit_id', 'uuid')
  unitId!: string

  @Column('is_leader', 'boolean')
  isLeader!: boolean

  @Column('joined_on', 'date')
  joinedOn!: string

  @Column('left_on', 'date', { nullable: true })
  leftOn!: string | null
}
