import { Entity } from '@mikro-orm/decorators/legacy'
import { Column, KeyOf } from '../platform/database/column.ts'
import { Enterprise } from './enterprise.entity.ts'

/** What a business is called. */
@Entity({ schema: 'people', tableName: 'enterprise_name' })
export class EnterpriseName {
  @KeyOf(() => Enterprise, 'enterprise_id', { primary: true })
  enterpriseId!: string

  @Column('name', 'text')
  name!: string
}
