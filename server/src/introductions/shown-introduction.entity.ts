import type { Opt } from '@mikro-orm/core'
import { Entity } from '@mikro-orm/decorators/legacy'
import type { ShownState } from '@titian/shared/introductions/picture.ts'
import type { DeclineReason } from '@titian/shared/introductions/reason.ts'
import { Organisation } from '../organisations/organisation.entity.ts'
import { Column, Key, KeyOf } from '../platform/database/column.ts'
import { Vacancy } from '../vacancies/vacancy.entity.ts'

/** An introduction as the employer sees it. It never says who somebody is, nor why it ended. */
@Entity({ schema: 'hire', tableName: 'introduction' })
export class ShownIntroduction {
  @Key('id', 'uuid', { default: 'gen_random_uuid()' })
  id!: string

  @KeyOf(() => Vacancy, 'vacancy_id')
  vacancyId!: string

  @KeyOf(() => Organisation, 'organisation_id')
  organisationId!: string

  @Column('card_id', 'uuid', { nullable: true })
  cardId!: string | null

  @Column('shown_state', 'text')
  shownState!: ShownState

  @Column('requested_on', 'date')
  requestedOn!: string

  @Column('answer_by', 'date')
  answerBy!: string

  @Column('disclosed_on', 'date', { nullable: true })
  disclosedOn!: string | null

  @Column('open_until', 'date', { nullable: true })
  openUntil!: string | null

  @Column('came_from', 'text', { nullable: true })
  cameFrom!: ShownState | null

  @Column('decline_reason', 'text', { nullable: true })
  declineReason!: DeclineReason | null

  @Column('interview_at', 'timestamp with time zone', { nullable: true })
  interviewAt!: Date | null

  @Column('offered_wage', 'integer', { nullable: true })
  offeredWage!: number | null

  @Column('starts_on', 'date', { nullable: true })
  startsOn!: string | null

  @Column('is_read', 'boolean', { default: 'false' })
  isRead!: Opt<boolean>

  @Column('version', 'integer', { default: '1', version: true })
  version!: Opt<number>

  @Column('requested_by', 'uuid', { lazy: true })
  requestedBy!: string

  @Column('idempotency_key', 'text', { nullable: true, lazy: true })
  idempotencyKey!: string | null

  @Column('request_digest', 'bytea', { nullable: true, lazy: true })
  requestDigest!: Uint8Array | null
}
