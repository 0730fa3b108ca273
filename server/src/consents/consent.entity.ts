import type { Opt } from '@mikro-orm/core'
import { Entity } from '@mikro-orm/decorators/legacy'
import type {
  Channel,
  Giver,
  Purpose,
  WithdrawalWay,
  WitnessOffice,
} from '@titian/shared/consents/purpose.ts'
import { Participant } from '../participants/participant.entity.ts'
import { Column, Key, KeyOf } from '../platform/database/column.ts'

/** Who agreed to what, until when, and how it ended. */
@Entity({ schema: 'people', tableName: 'consent' })
export class Consent {
  @Key('id', 'uuid', { default: 'gen_random_uuid()' })
  id!: string

  @KeyOf(() => Participant, 'person_id')
  personId!: string

  @Column('unit_id', 'uuid')
  unitId!: string

  @Column('purpose', 'text')
  purpose!: Purpose

  @Column('notice_version', 'text')
  noticeVersion!: string

  @Column('given_at', 'timestamp with time zone')
  givenAt!: Date

  @Column('until_on', 'date')
  untilOn!: string

  @Column('channel', 'text')
  channel!: Channel

  @Column('given_by', 'text')
  givenBy!: Giver

  @Column('witness_office', 'text', { nullable: true })
  witnessOffice!: WitnessOffice | null

  @Column('withdrawn_at', 'timestamp with time zone', { nullable: true })
  withdrawnAt!: Date | null

  @Column('withdrawn_via', 'text', { nullable: true })
  withdrawnVia!: WithdrawalWay | null

  @Column('excluded_employers', 'uuid[]', { default: "'{}'" })
  excludedEmployers!: Opt<string[]>

  @Column('excluded_regions', 'text[]', { default: "'{}'" })
  excludedRegions!: Opt<string[]>

  @Column('excluded_families', 'text[]', { default: "'{}'" })
  excludedFamilies!: Opt<string[]>

  /** The one employer that somebody agreed to be introduced to; null for the other purposes. */
  @Column('recipient_id', 'uuid', { nullable: true })
  recipientId!: string | null
}
