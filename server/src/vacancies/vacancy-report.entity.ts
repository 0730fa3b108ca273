import { Entity } from '@mikro-orm/decorators/legacy'
import type { ReportedSex } from '@titian/shared/vacancies/vacancy-report.ts'
import { Column, Key } from '../platform/database/column.ts'

/** What the national report asks for beside the work; nothing that matches may read this table. */
@Entity({ schema: 'hire', tableName: 'vacancy_report' })
export class VacancyReportRow {
  @Key('vacancy_id', 'uuid')
  vacancyId!: string

  @Column('organisation_id', 'uuid')
  organisationId!: string

  @Column('report_number', 'text', { nullable: true })
  reportNumber!: string | null

  @Column('age_from', 'integer', { nullable: true })
  ageFrom!: number | null

  @Column('age_to', 'integer', { nullable: true })
  ageTo!: number | null

  @Column('sex', 'text', { nullable: true })
  sex!: ReportedSex | null

  @Column('domicile_code', 'text', { nullable: true })
  domicileCode!: string | null
}
