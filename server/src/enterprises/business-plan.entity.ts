import type { Opt } from '@mikro-orm/core'
import { Entity } from '@mikro-orm/decorators/legacy'
import type { BusinessPlan as Plan } from '@titian/shared/enterprises/plan.ts'
import { Column, KeyOf } from '../platform/database/column.ts'
import { Enterprise } from './enterprise.entity.ts'

/** The plan of a business, as the client says it. */
@Entity({ schema: 'people', tableName: 'business_plan' })
export class BusinessPlan {
  @KeyOf(() => Enterprise, 'enterprise_id', { primary: true })
  enterpriseId!: string

  @Column('customers', 'text')
  customers!: string

  @Column('product', 'text')
  product!: string

  @Column('place', 'text')
  place!: string

  @Column('unit_name', 'text')
  unitName!: string

  @Column('price', 'integer')
  price!: number

  @Column('unit_cost', 'integer')
  unitCost!: number

  @Column('fixed_costs', 'jsonb')
  fixedCosts!: Plan['fixedCosts']

  @Column('start_cost', 'integer')
  startCost!: number

  @Column('monthly_units', 'jsonb')
  monthlyUnits!: readonly number[]

  @Column('version', 'integer', { default: '1', version: true })
  version!: Opt<number>
}
