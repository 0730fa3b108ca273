import type { Opt } from '@mikro-orm/core'
import { Entity } from '@mikro-orm/decorators/legacy'
import type { SurvivalFinding, SurvivalMonth, SurvivalSource } from '@titian/shared/enterprises/survival.ts'
import { Column, Key, KeyOf } from '../platform/database/column.ts'
import { Enterprise } from './enterprise.entity.ts'

/** What was found of a business at 6, 12 or 24 months; of several for one month the latest counts. */
@Entity({ schema: 'people', tableName: 'survival_check' })
export class SurvivalCheck {
  @Key('id', 'uuid', { default: 'gen_random_uuid()' })
  id!: Opt<string>

  @KeyOf(() => Enterprise, 'enterprise_id')
  enterpriseId!: string

  @Column('month', 'integer')
  month!: SurvivalMonth

  @Column('finding', 'text')
  finding!: SurvivalFinding

  @Column('source', 'text')
  source!: SurvivalSource

  @Column('checked_on', 'date')
  checkedOn!: string

  @Column('recorded_at', 'timestamp with time zone')
  recordedAt!: Date

  @Column('recorded_by', 'uuid', { nullable: true })
  recordedBy!: string | null
}
