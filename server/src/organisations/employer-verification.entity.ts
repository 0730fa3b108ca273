import type { Opt } from '@mikro-orm/core'
import { Entity } from '@mikro-orm/decorators/legacy'
import type { VerificationState } from '@titian/shared/organisations/verification.ts'
import { Column, KeyOf } from '../platform/database/column.ts'
import { Organisation } from './organisation.entity.ts'

/** How far an employer is trusted, and what that rests on. */
@Entity({ schema: 'org', tableName: 'employer_verification' })
export class EmployerVerification {
  @KeyOf(() => Organisation, 'organisation_id', { primary: true })
  organisationId!: string

  @Column('state', 'text', { default: "'APPLIED'" })
  state!: Opt<VerificationState>

  @Column('nib', 'text', { nullable: true })
  nib!: string | null

  @Column('wlkp_number', 'text', { nullable: true })
  wlkpNumber!: string | null

  @Column('visited_on', 'date', { nullable: true })
  visitedOn!: string | null

  @Column('terms_accepted_on', 'date', { nullable: true })
  termsAcceptedOn!: string | null

  @Column('version', 'integer', { default: '1', version: true })
  version!: Opt<number>
}
