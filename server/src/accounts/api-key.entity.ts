import { Entity } from '@mikro-orm/decorators/legacy'
import type { KeyPurpose, KeyScope } from '@titian/shared/accounts/api-key.ts'
import type { KeyEnvironment } from '@titian/shared/accounts/key-text.ts'
import { Column, Key } from '../platform/database/column.ts'

/** A key of an employer's systems. Its text is nowhere; what is lazy here, most roles may not even read. */
@Entity({ schema: 'app', tableName: 'api_key' })
export class ApiKey {
  @Key('id', 'uuid', { default: 'gen_random_uuid()' })
  id!: string

  @Column('organisation_id', 'uuid')
  organisationId!: string

  @Column('name', 'text')
  name!: string

  @Column('purpose', 'text')
  purpose!: KeyPurpose

  @Column('scopes', 'text[]')
  scopes!: KeyScope[]

  @Column('environment', 'text')
  environment!: KeyEnvironment

  @Column('lookup', 'text')
  lookup!: string

  @Column('digest', 'bytea', { lazy: true })
  digest!: Uint8Array

  @Column('created_by', 'uuid', { nullable: true, lazy: true })
  createdBy!: string | null

  @Column('created_on', 'date')
  createdOn!: string

  @Column('created_at', 'timestamp with time zone')
  createdAt!: Date

  @Column('expires_on', 'date')
  expiresOn!: string

  @Column('revoked_at', 'timestamp with time zone', { nullable: true })
  revokedAt!: Date | null

  @Column('revoked_by', 'uuid', { nullable: true, lazy: true })
  revokedBy!: string | null

  @Column('replaces', 'uuid', { nullable: true })
  replaces!: string | null

  @Column('last_used_on', 'date', { nullable: true })
  lastUsedOn!: string | null

  @Column('idempotency_key', 'text', { nullable: true, lazy: true })
  idempotencyKey!: string | null

  @Column('request_digest', 'bytea', { nullable: true, lazy: true })
  requestDigest!: Uint8Array | null
}
