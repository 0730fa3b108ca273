import type { Opt } from '@mikro-orm/core'
import { Entity } from '@mikro-orm/decorators/legacy'
import type { EnterpriseKind, EnterpriseStage } from '@titian/shared/enterprises/stage.ts'
import { Column, Key } from '../platform/database/column.ts'

/** A business of somebody in the programme, or of a group; how far it has come. */
@Entity({ schema: 'people', tableName: 'enterprise' })
export class Enterprise {
  @Key('id', 'uuid', { default: 'gen_random_uuid()' })
  id!: Opt<string>

  @Column('kind', 'text')
  kind!: EnterpriseKind

  @Column('stage', 'text')
  stage!: EnterpriseStage

  @Column('since', 'date')
  since!: string

  @Column('trading_since', 'date', { nullable: true })
  tradingSince!: string | null

  @Column('closed_on', 'date', { nullable: true })
  closedOn!: string | null

  @Column('occupation_code', 'text')
  occupationCode!: string

  @Column('region_code', 'text')
  regionCode!: string

  @Column('opened_on', 'date')
  openedOn!: string

  @Column('opened_by', 'uuid', { nullable: true })
  openedBy!: string | null

  @Column('version', 'integer', { default: '1', version: true })
  version!: Opt<number>
}
