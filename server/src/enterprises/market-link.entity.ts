import type { Opt } from '@mikro-orm/core'
import { Entity } from '@mikro-orm/decorators/legacy'
import type { MarketLinkKind } from '@titian/shared/enterprises/market-link.ts'
import { Column, Key, KeyOf } from '../platform/database/column.ts'
import { Enterprise } from './enterprise.entity.ts'

/** A way to customers, and what it brought. */
@Entity({ schema: 'people', tableName: 'market_link' })
export class MarketLink {
  @Key('id', 'uuid', { default: 'gen_random_uuid()' })
  id!: Opt<string>

  @KeyOf(() => Enterprise, 'enterprise_id')
  enterpriseId!: string

  @Column('kind', 'text')
  kind!: MarketLinkKind

  @Column('counterparty', 'text')
  counterparty!: string

  @Column('started_on', 'date')
  startedOn!: string

  @Column('amount', 'integer', { nullable: true })
  amount!: number | null

  @Column('recorded_at', 'timestamp with time zone')
  recordedAt!: Date

  @Column('recorded_by', 'uuid', { nullable: true })
  recordedBy!: string | null
}
