import { Entity } from '@mikro-orm/decorators/legacy'
import { Column, KeyOf } from '../platform/database/column.ts'
import { Organisation } from './organisation.entity.ts'

/** That an employer asked to be let in, and whom to talk to there. Never changed. */
@Entity({ schema: 'org', tableName: 'employer_application' })
export class EmployerApplicationRow {
  @KeyOf(() => Organisation, 'organisation_id', { primary: true })
  organisationId!: string

  @Column('reference', 'text')
  reference!: string

  @Column('contact_name', 'text')
  contactName!: string

  @Column('contact_email', 'text')
  contactEmail!: string

  @Column('contact_phone', 'text', { nullable: true })
  contactPhone!: string | null

  @Column('terms_version', 'text')
  termsVersion!: string

  @Column('submitted_at', 'timestamp with time zone')
  submittedAt!: Date

  @Column('idempotency_key', 'text')
  idempotencyKey!: string
}
