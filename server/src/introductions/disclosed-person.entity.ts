import type { Opt } from '@mikro-orm/core'
import { Entity } from '@mikro-orm/decorators/legacy'
import { Column, KeyOf } from '../platform/database/column.ts'
import { ShownIntroduction } from './shown-introduction.entity.ts'

/** A certificate as a named recipient reads it; its place of issue stays out. */
export interface DisclosedCertificate {
  scheme: string
  level: number | null
  number: string | null
  issuedOn: string
  validUntilOn: string | null
}

/** The name that was opened for named recipients; gone in the transaction that ends their right. */
@Entity({ schema: 'hire', tableName: 'disclosed_person' })
export class DisclosedPerson {
  @KeyOf(() => ShownIntroduction, 'introduction_id', { primary: true })
  introductionId!: string

  @Column('organisation_id', 'uuid')
  organisationId!: string

  @Column('person_id', 'uuid')
  personId!: string

  @Column('recipients', 'uuid[]')
  recipients!: string[]

  @Column('open_until', 'date')
  openUntil!: string

  @Column('code_name', 'text')
  codeName!: string

  @Column('full_name', 'text')
  fullName!: string

  @Column('start_month', 'date', { nullable: true })
  startMonth!: string | null

  @Column('certificates', 'jsonb', { default: "'[]'::jsonb" })
  certificates!: Opt<DisclosedCertificate[]>
}
