import type { Opt } from '@mikro-orm/core'
import { Entity } from '@mikro-orm/decorators/legacy'
import type { OrganisationKind } from '@titian/shared/organisations/organisation-kind.ts'
import { Column, Key } from '../platform/database/column.ts'

/** An institution, an employer, or an NGO. */
@Entity({ schema: 'org', tableName: 'organisation' })
export class Organisation {
  @Key('id', 'uuid', { default: 'gen_random_uuid()' })
  id!: string

  /** Code in the register that named it; null for those that came by themselves. */
  @Column('code', 'text', { nullable: true })
  code!: string | null

  @Column('dataset', 'text', { nullable: true })
  dataset!: string | null

  @Column('kind', 'text')
  kind!: OrganisationKind

  @Column('name', 'text')
  name!: string

  @Column('regency_code', 'text', { nullable: true })
  regencyCode!: string | null

  @Column('province_code', 'text', { nullable: true })
  provinceCode!: string | null

  @Column('parent_id', 'uuid', { nullable: true })
  parentId!: string | null

  @Column('synthetic', 'boolean', { default: 'false' })
  isSynthetic!: Opt<boolean>

  @Column('retired', 'boolean', { default: 'false' })
  isRetired!: Opt<boolean>

  @Column('source', 'text', { nullable: true })
  source!: string | null
}
