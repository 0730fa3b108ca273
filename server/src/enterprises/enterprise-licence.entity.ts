import type { Opt } from '@mikro-orm/core'
import { Entity } from '@mikro-orm/decorators/legacy'
import type { Licence, LicenceKind } from '@titian/shared/enterprises/licence.ts'
import { Column, Key, KeyOf } from '../platform/database/column.ts'
import { Enterprise } from './enterprise.entity.ts'

/** A paper of a business, as far as it has come. */
@Entity({ schema: 'people', tableName: 'enterprise_licence' })
export class EnterpriseLicence {
  @KeyOf(() => Enterprise, 'enterprise_id', { primary: true })
  enterpriseId!: string

  @Key('kind', 'text')
  kind!: LicenceKind

  @Column('state', 'text')
  state!: Licence['state']

  @Column('number', 'text', { nullable: true })
  number!: string | null

  @Column('valid_until', 'date', { nullable: true })
  validUntil!: string | null

  @Column('version', 'integer', { default: '1', version: true })
  version!: Opt<number>
}
