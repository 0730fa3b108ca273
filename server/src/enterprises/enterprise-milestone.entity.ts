import type { Opt } from '@mikro-orm/core'
import { Entity } from '@mikro-orm/decorators/legacy'
import type { Affirmation, AffirmationChannel, MilestoneKind } from '@titian/shared/enterprises/milestone.ts'
import { Column, Key, KeyOf } from '../platform/database/column.ts'
import { Enterprise } from './enterprise.entity.ts'

/** What a business reached, and what the client says of it. */
@Entity({ schema: 'people', tableName: 'enterprise_milestone' })
export class EnterpriseMilestone {
  @Key('id', 'uuid', { default: 'gen_random_uuid()' })
  id!: Opt<string>

  @KeyOf(() => Enterprise, 'enterprise_id')
  enterpriseId!: string

  @Column('kind', 'text')
  kind!: MilestoneKind

  @Column('reached_on', 'date')
  reachedOn!: string

  @Column('worker_count', 'integer', { nullable: true })
  workerCount!: number | null

  @Column('affirmation', 'text')
  affirmation!: Affirmation

  @Column('channel', 'text', { nullable: true })
  channel!: AffirmationChannel | null

  @Column('affirmed_at', 'timestamp with time zone', { nullable: true })
  affirmedAt!: Date | null

  @Column('affirmed_by', 'uuid', { nullable: true })
  affirmedBy!: string | null

  @Column('recorded_at', 'timestamp with time zone')
  recordedAt!: Date

  @Column('recorded_by', 'uuid', { nullable: true })
  recordedBy!: string | null

  @Column('version', 'integer', { default: '1', version: true })
  version!: Opt<number>
}
