import type { Opt } from '@mikro-orm/core'
import { Entity } from '@mikro-orm/decorators/legacy'
import type { ClosingReason, EmploymentKind } from '@titian/shared/vacancies/vacancy.ts'
import type { EducationLevel } from '@titian/shared/vocabulary/education-level.ts'
import type { ExperienceBand } from '@titian/shared/vocabulary/experience-band.ts'
import type { WorkingHours } from '@titian/shared/vocabulary/working-hours.ts'
import { Organisation } from '../organisations/organisation.entity.ts'
import { Column, Key, KeyOf } from '../platform/database/column.ts'

/** Work that an employer has to give. What is lazy here says who wrote it and by which request. */
@Entity({ schema: 'hire', tableName: 'vacancy' })
export class Vacancy {
  @Key('id', 'uuid', { default: 'gen_random_uuid()' })
  id!: string

  @KeyOf(() => Organisation, 'organisation_id')
  organisationId!: string

  @Column('title', 'text')
  title!: string

  @Column('occupation_code', 'text')
  occupationCode!: string

  @Column('skill_codes', 'text[]')
  skillCodes!: string[]

  @Column('region_code', 'text')
  regionCode!: string

  @Column('places', 'integer')
  places!: number

  @Column('employment_kind', 'text')
  employmentKind!: EmploymentKind

  @Column('wage_from', 'integer')
  wageFrom!: number

  @Column('wage_to', 'integer')
  wageTo!: number

  @Column('education', 'text', { nullable: true })
  education!: EducationLevel | null

  @Column('experience', 'text', { nullable: true })
  experience!: ExperienceBand | null

  @Column('working_hours', 'text[]')
  workingHours!: WorkingHours[]

  @Column('opens_until', 'date')
  opensUntil!: string

  @Column('closed_on', 'date', { nullable: true })
  closedOn!: string | null

  @Column('closing_reason', 'text', { nullable: true })
  closingReason!: ClosingReason | null

  @Column('version', 'integer', { default: '1', version: true })
  version!: Opt<number>

  @Column('duplicate_of', 'uuid', { nullable: true })
  duplicateOf!: string | null

  @Column('created_by', 'uuid', { nullable: true, lazy: true })
  createdBy!: string | null

  @Column('created_at', 'timestamp with time zone')
  createdAt!: Date

  @Column('idempotency_key', 'text', { nullable: true, lazy: true })
  idempotencyKey!: string | null

  @Column('request_digest', 'bytea', { nullable: true, lazy: true })
  requestDigest!: Uint8Array | null
}
