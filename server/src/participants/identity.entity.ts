import type { Opt } from '@mikro-orm/core'
import { Entity } from '@mikro-orm/decorators/legacy'
import type { NikAbsentReason, Sex } from '@titian/shared/participants/nik.ts'
import { Column, KeyOf } from '../platform/database/column.ts'
import { Participant } from './participant.entity.ts'

/** Who somebody is. Class identity. */
@Entity({ schema: 'people', tableName: 'identity' })
export class Identity {
  @KeyOf(() => Participant, 'person_id', { primary: true })
  personId!: string

  @Column('unit_id', 'uuid')
  unitId!: string

  @Column('full_name', 'text')
  fullName!: string

  @Column('aliases', 'text[]', { default: "'{}'" })
  aliases!: Opt<string[]>

  @Column('sex', 'text')
  sex!: Sex

  @Column('birth_on', 'date', { nullable: true })
  birthOn!: string | null

  @Column('nik_encrypted', 'bytea', { nullable: true })
  nikSealed!: Uint8Array | null

  /** Blind index of the number; only commands that look for doubles may read it. */
  @Column('nik_index', 'bytea', { nullable: true, lazy: true })
  nikIndex!: Uint8Array | null

  @Column('nik_absent_reason', 'text', { nullable: true })
  nikAbsentReason!: NikAbsentReason | null

  @Column('origin_region', 'text', { nullable: true })
  originCode!: string | null

  @Column('return_region', 'text', { nullable: true })
  returnCode!: string | null

  @Column('version', 'integer', { default: '1', version: true })
  version!: Opt<number>
}
