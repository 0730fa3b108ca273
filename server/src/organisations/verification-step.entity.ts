import { Entity } from '@mikro-orm/decorators/legacy'
import type { VerificationReason, VerificationState } from '@titian/shared/organisations/verification.ts'
import { Column, Key, KeyOf } from '../platform/database/column.ts'
import { Organisation } from './organisation.entity.ts'

/** One move of an employer's verification: who, when, why. Never changed. */
@Entity({ schema: 'org', tableName: 'verification_step' })
export class VerificationStep {
  @Key('id', 'uuid', { default: 'gen_random_uuid()' })
  id!: string

  @KeyOf(() => Organisation, 'organisation_id')
  organisationId!: string

  @Column('from_state', 'text')
  fromState!: VerificationState

  @Column('to_state', 'text')
  toState!: VerificationState

  @Column('reason', 'text')
  reason!: VerificationReason

  @Column('note', 'text', { nullable: true })
  note!: string | null

  @Column('moved_by', 'uuid')
  movedBy!: string

  @Column('role', 'text')
  role!: string

  @Column('moved_at', 'timestamp with time zone')
  movedAt!: Date
}
