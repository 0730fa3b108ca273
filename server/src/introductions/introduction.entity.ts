import type { Opt } from '@mikro-orm/core'
import { Entity } from '@mikro-orm/decorators/legacy'
import type { AnswerWay } from '@titian/shared/introductions/answer.ts'
import type { IntroductionState } from '@titian/shared/introductions/state.ts'
import { Organisation } from '../organisations/organisation.entity.ts'
import { Participant } from '../participants/participant.entity.ts'
import { Column, KeyOf } from '../platform/database/column.ts'
import { Vacancy } from '../vacancies/vacancy.entity.ts'
import { ShownIntroduction } from './shown-introduction.entity.ts'

/** An introduction in truth, for the person and the staff of the unit. */
@Entity({ schema: 'people', tableName: 'introduction' })
export class Introduction {
  @KeyOf(() => ShownIntroduction, 'id', { primary: true })
  id!: string

  @KeyOf(() => Participant, 'person_id')
  personId!: string

  @Column('unit_id', 'uuid')
  unitId!: string

  @KeyOf(() => Organisation, 'organisation_id')
  organisationId!: string

  @KeyOf(() => Vacancy, 'vacancy_id')
  vacancyId!: string

  @Column('code_name', 'text')
  codeName!: string

  @Column('state', 'text')
  state!: IntroductionState

  @Column('requested_on', 'date')
  requestedOn!: string

  @Column('answer_by', 'date')
  answerBy!: string

  @Column('answered_on', 'date', { nullable: true })
  answeredOn!: string | null

  @Column('answered_via', 'text', { nullable: true })
  answeredVia!: AnswerWay | null

  @Column('consent_id', 'uuid', { nullable: true })
  consentId!: string | null

  @Column('disclosed_on', 'date', { nullable: true })
  disclosedOn!: string | null

  @Column('open_until', 'date', { nullable: true })
  openUntil!: string | null

  @Column('disclosure_ended_on', 'date', { nullable: true })
  disclosureEndedOn!: string | null

  @Column('contact_of', 'text', { nullable: true })
  contactOf!: 'OFFICE' | 'PERSON' | null

  @Column('recipients', 'integer')
  recipients!: number

  @Column('interview_at', 'timestamp with time zone', { nullable: true })
  interviewAt!: Date | null

  @Column('offered_wage', 'integer', { nullable: true })
  offeredWage!: number | null

  @Column('starts_on', 'date', { nullable: true })
  startsOn!: string | null

  @Column('exclusion_id', 'uuid', { nullable: true })
  exclusionId!: string | null

  @Column('version', 'integer', { default: '1', version: true })
  version!: Opt<number>

  @Column('read_version', 'integer', { default: '0' })
  readVersion!: Opt<number>
}
