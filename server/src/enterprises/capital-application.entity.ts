import type { Opt } from '@mikro-orm/core'
import { Entity } from '@mikro-orm/decorators/legacy'
import type { CapitalState, DeclineReason } from '@titian/shared/enterprises/capital.ts'
import type { SchemeDocument } from '@titian/shared/enterprises/scheme.ts'
import { Column, Key, KeyOf } from '../platform/database/column.ts'
import { Enterprise } from './enterprise.entity.ts'

/** An application for a grant, under rules of one scheme and version. */
@Entity({ schema: 'people', tableName: 'capital_application' })
export class CapitalApplication {
  @Key('id', 'uuid', { default: 'gen_random_uuid()' })
  id!: Opt<string>

  @KeyOf(() => Enterprise, 'enterprise_id')
  enterpriseId!: string

  @Column('scheme_code', 'text')
  schemeCode!: string

  @Column('scheme_version', 'integer')
  schemeVersion!: number

  @Column('amount', 'integer')
  amount!: number

  @Column('state', 'text')
  state!: CapitalState

  @Column('documents', 'text[]', { default: "'{}'" })
  documents!: Opt<SchemeDocument[]>

  @Column('applied_on', 'date')
  appliedOn!: string

  @Column('applied_by', 'uuid', { nullable: true })
  appliedBy!: string | null

  @Column('verified_on', 'date', { nullable: true })
  verifiedOn!: string | null

  @Column('verified_by', 'uuid', { nullable: true })
  verifiedBy!: string | null

  @Column('decided_on', 'date', { nullable: true })
  decidedOn!: string | null

  @Column('decided_by', 'uuid', { nullable: true })
  decidedBy!: string | null

  @Column('decline_reason', 'text', { nullable: true })
  declineReason!: DeclineReason | null

  @Column('version', 'integer', { default: '1', version: true })
  version!: Opt<number>
}
