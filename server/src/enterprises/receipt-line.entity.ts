import type { Opt } from '@mikro-orm/core'
import { Entity } from '@mikro-orm/decorators/legacy'
import type { ReceiptKind } from '@titian/shared/enterprises/report.ts'
import { Column, Key, KeyOf } from '../platform/database/column.ts'
import { CapitalTranche } from './capital-tranche.entity.ts'
import { Enterprise } from './enterprise.entity.ts'

/** One purchase of an accountability report, or one sum given back. */
@Entity({ schema: 'people', tableName: 'receipt_line' })
export class ReceiptLine {
  @Key('id', 'uuid', { default: 'gen_random_uuid()' })
  id!: Opt<string>

  @KeyOf(() => Enterprise, 'enterprise_id')
  enterpriseId!: string

  @KeyOf(() => CapitalTranche, 'tranche_id')
  trancheId!: string

  @Column('kind', 'text')
  kind!: ReceiptKind

  @Column('what', 'text')
  what!: string

  @Column('amount', 'integer')
  amount!: number

  @Column('spent_on', 'date')
  spentOn!: string

  @Column('file_id', 'uuid', { nullable: true })
  fileId!: string | null

  @Column('recorded_at', 'timestamp with time zone')
  recordedAt!: Date

  @Column('recorded_by', 'uuid', { nullable: true })
  recordedBy!: string | null

  @Column('removed_at', 'timestamp with time zone', { nullable: true })
  removedAt!: Date | null
}
