import type { Opt } from '@mikro-orm/core'
import { Entity } from '@mikro-orm/decorators/legacy'
import type { EducationLevel } from '@titian/shared/vocabulary/education-level.ts'
import type { WorkingHours } from '@titian/shared/vocabulary/working-hours.ts'
import { Column, KeyOf } from '../platform/database/column.ts'
import { Participant } from './participant.entity.ts'

/** What somebody can do and wants to do. */
@Entity({ schema: 'people', tableName: 'work_profile' })
export class WorkProfile {
  @KeyOf(() => Participant, 'person_id', { primary: true })
  personId!: string

  @Column('unit_id', 'uuid')
  unitId!: string

  @Column('occupation_code', 'text')
  occupationCode!: string

  @Column('experience_months', 'integer')
  experienceMonths!: number

  @Column('education', 'text')
  education!: EducationLevel

  @Column('languages', 'text[]', { default: "'{}'" })
  languages!: Opt<string[]>

  @Column('licences', 'text[]', { default: "'{}'" })
  licences!: Opt<string[]>

  @Column('working_hours', 'text[]', { default: "'{}'" })
  workingHours!: Opt<WorkingHours[]>

  /** Codes of regions, the most wanted first. */
  @Column('wanted_regions', 'text[]', { default: "'{}'" })
  wantedRegions!: Opt<string[]>

  @Column('version', 'integer', { default: '1', version: true })
  version!: Opt<number>
}
