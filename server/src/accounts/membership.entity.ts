import type { Opt } from '@mikro-orm/core'
import { Entity } from '@mikro-orm/decorators/legacy'
import type { MemberRole } from '@titian/shared/accounts/role.ts'
import { Column, Key } from '../platform/database/column.ts'

/** That an account acts in a role, for whom, and where. Written as `titian_auth`, beside the account. */
@Entity({ schema: 'app', tableName: 'membership' })
export class Membership {
  @Key('id', 'uuid', { default: 'gen_random_uuid()' })
  id!: string

  @Column('account_id', 'uuid')
  accountId!: string

  @Column('organisation_id', 'uuid', { nullable: true })
  organisationId!: string | null

  @Column('role', 'text')
  role!: MemberRole

  @Column('unit_id', 'uuid', { nullable: true })
  unitId!: string | null

  @Column('person_id', 'uuid', { nullable: true })
  personId!: string | null

  @Column('created_at', 'timestamp with time zone', { default: 'now()' })
  createdAt!: Opt<Date>

  @Column('ended_at', 'timestamp with time zone', { nullable: true })
  endedAt!: Date | null

  @Column('invited_by', 'uuid', { nullable: true })
  invitedBy!: string | null

  @Column('ended_by', 'uuid', { nullable: true })
  endedBy!: string | null

  @Column('idempotency_key', 'text', { nullable: true })
  idempotencyKey!: string | null
}
