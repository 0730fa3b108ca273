import type { Opt } from '@mikro-orm/core'
import { Entity } from '@mikro-orm/decorators/legacy'
import type { ReportState } from '@titian/shared/enterprises/report.ts'
import { Column, Key, KeyOf } from '../platform/database/column.ts'
import { CapitalApplication } from './capital-application.entity.ts'
import { Enterprise } from './enterprise.entity.ts'

/** A payment of a grant, and how far its accountability report is. */
@Entity({ schema: 'people', tableName: 'capital_tranche' })
export class CapitalTranche {
  @Key('id', 'uuid', { default: 'gen_random_uuid()' })
  id!: Opt<string>

  @KeyOf(() => Enterprise, 'enterprise_id')
  enterpriseId!: string

  @KeyOf(() => CapitalApplication, 'application_id')
  applicationId!: string

  @Column('number', 'integer')
  number!: number

  @Column('tools', 'integer')
  tools!: number

  @Column('materials', 'integer')
  materials!: number

  @Column('paid_on', 'date')
  paidOn!: string

  @Column('report_due_on', 'date')
  reportDueOn!: string

  @Column('report_state', 'text')
  reportState!: ReportState

  @Column('submitted_on', 'date', { nullable: true })
  submittedOn!: string | null

  @Column('submitted_by', 'uuid', { nullable: true })
  submittedBy!: string | null

  @Column('accepted_on', 'date', { nullable: true })
  acceptedOn!: string | null

  @Column('recorded_at', 'timestamp with time zone')
  recordedAt!: Date

  @Column('recorded_by', 'uuid', { nullable: true })
  recordedBy!: string | null

  @Column('version', 'integer', { default: '1', version: true })
  version!: Opt<number>
}
