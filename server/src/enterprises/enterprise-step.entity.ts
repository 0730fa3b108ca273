import type { Opt } from '@mikro-orm/core'
import { Entity } from '@mikro-orm/decorators/legacy'
import type { EnterpriseReason } from '@titian/shared/enterprises/move-reason.ts'
import type { EnterpriseStage } from '@titian/shared/enterprises/stage.ts'
import { Column, Key, KeyOf } from '../platform/database/column.ts'
import { Enterprise } from './enterprise.entity.ts'

/** One move of a business. None is ever changed or deleted. */
@Entity({ schema: 'people', tableName: 'enterprise_step' })
export class EnterpriseStep {
  @Key('id', 'uuid', { default: 'gen_random_uuid()' })
  id!: Opt<string>

  @KeyOf(() => Enterprise, 'enterprise_id')
  enterpriseId!: string

  @Column('from_stage', 'text', { nullable: true })
  fromStage!: EnterpriseStage | null

  @Column('to_stage', 'text')
  toStage!: EnterpriseStage

  @Column('reason', 'text')
  reason!: EnterpriseReason

  @Column('effective_on', 'date')
  effectiveOn!: string

  @Column('recorded_at', 'timestamp with time zone')
  recordedAt!: Date

  @Column('recorded_by', 'uuid', { nullable: true })
  recordedBy!: string | null
}
