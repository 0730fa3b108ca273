import type { Opt } from '@mikro-orm/core'
import { Entity } from '@mikro-orm/decorators/legacy'
import { Column, KeyOf } from '../platform/database/column.ts'
import { Participant } from './participant.entity.ts'

/** How somebody is reached. Class contact. */
@Entity({ schema: 'people', tableName: 'contact' })
export class Contact {
  @KeyOf(() => Participant, 'person_id', { primary: true })
  personId!: string

  @Column('unit_id', 'uuid')
  unitId!: string

  @Column('phone', 'text', { nullable: true })
  phone!: string | null

  @Column('email', 'text', { nullable: true })
  email!: string | null

  @Column('address', 'text', { nullable: true })
  address!: string | null

  @Column('guardian_encrypted', 'bytea', { nullable: true })
  guardianSealed!: Uint8Array | null

  @Column('bank_account_encrypted', 'bytea', { nullable: true })
  bankAccountSealed!: Uint8Array | null

  @Column('version', 'integer', { default: '1', version: true })
  version!: Opt<number>
}
