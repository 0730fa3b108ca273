import {
  CLOSING_REASON_WORDS,
  CLOSING_REASONS,
  EMPLOYMENT_KIND_WORDS,
  EMPLOYMENT_KINDS,
  VACANCY_STATE_WORDS,
  VACANCY_STATES,
} from '@titian/shared/vacancies/vacancy.ts'
import { REPORTED_SEX_WORDS, REPORTED_SEXES } from '@titian/shared/vacancies/vacancy-report.ts'
import { enumOf } from '../platform/graphql/enum-of.ts'

export const EmploymentKindEnum = enumOf(
  'EmploymentKind',
  'How somebody would be employed.',
  EMPLOYMENT_KINDS,
  EMPLOYMENT_KIND_WORDS,
)

export const VacancyStateEnum = enumOf(
  'VacancyState',
  'Where a vacancy stands today.',
  VACANCY_STATES,
  VACANCY_STATE_WORDS,
)

export const ClosingReasonEnum = enumOf(
  'VacancyClosingReason',
  'Why a vacancy was closed.',
  CLOSING_REASONS,
  CLOSING_REASON_WORDS,
)

export const ReportedSexEnum = enumOf(
  'ReportedSex',
  'Whom the national vacancy report says is looked for.',
  REPORTED_SEXES,
  REPORTED_SEX_WORDS,
)
