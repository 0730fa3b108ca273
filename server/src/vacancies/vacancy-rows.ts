import {
  type ClosingReason,
  type EmploymentKind,
  type VacancyContent,
  vacancyState,
} from '@titian/shared/vacancies/vacancy.ts'
import type { EducationLevel } from '@titian/shared/vocabulary/education-level.ts'
import type { ExperienceBand } from '@titian/shared/vocabulary/experience-band.ts'
import type { WorkingHours } from '@titian/shared/vocabulary/working-hours.ts'
import { jakartaDay } from '../accounts/jakarta-day.ts'
import { readingRoleOf } from '../platform/auth/viewer-facts.ts'
import { type RawBuilder, sql } from '../platform/database/sql.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import type { Language } from '../platform/graphql/operation-settings.ts'
import { toTypeId } from '../platform/graphql/type-id.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { occupationObject, regionObject, skillObject } from '../vocabulary/vocabulary.type.ts'
import { VacancyType } from './vacancy.type.ts'

/** A row of `hire.vacancy` as every reader of it gets it. */
export interface VacancyRow {
  id: string
  organisationId: string
  title: string
  occupation: string
  skills: string[]
  region: string
  places: number
  employmentKind: EmploymentKind
  wageFrom: number
  wageTo: number
  education: EducationLevel | null
  experience: ExperienceBand | null
  workingHours: WorkingHours[]
  opensUntil: string
  closedOn: string | null
  closingReason: ClosingReason | null
  version: number
  createdAt: string
}

export const VACANCY_COLUMNS = sql`v.id, v.organisation_id as "organisationId", v.title, v.occupation_code as occupation,
  v.skill_codes as skills, v.region_code as region, v.places, v.employment_kind as "employmentKind",
  v.wage_from as "wageFrom", v.wage_to as "wageTo", v.education, v.experience, v.working_hours as "workingHours",
  v.opens_until::text as "opensUntil", v.closed_on::text as "closedOn", v.closing_reason as "closingReason", v.version,
  v.created_at as "createdAt"`

/** Vacancies that row security shows this viewer, as `v`; the public, and employers before verification, see none. */
export const readVacancies = async (
  operation: Operation,
  tail: RawBuilder<unknown>,
): Promise<VacancyRow[]> => {
  if (readingRoleOf(operation.viewer) === 'titian_public') return []
  return operation.rows<VacancyRow>(sql`select ${VACANCY_COLUMNS} from hire.vacancy v ${tail}`)
}

/** One vacancy, or null: absent, and another employer's, are the same. */
export const vacancyRowById = async (operation: Operation, uuid: string): Promise<VacancyRow | null> =>
  (await readVacancies(operation, sql`where v.id = ${uuid}::uuid`))[0] ?? null

/** What a vacancy asks for, as the rules of `shared` read it. */
export const contentOf = (row: VacancyRow): VacancyContent => {
  const { title, occupation, skills, region, places, employmentKind, wageFrom, wageTo } = row
  const { education, experience, workingHours, opensUntil } = row
  return {
    title,
    occupation,
    skills,
    region,
    places,
    employmentKind,
    wageFrom,
    wageTo,
    education,
    experience,
    workingHours,
    opensUntil,
  }
}

/** A vacancy as the contract shows it, in the viewer's language. */
export const vacancyObject = (
  row: VacancyRow,
  vocabulary: Vocabulary,
  { today, language }: { today: string; language: Language },
): VacancyType => {
  const occupation = vocabulary.occupations.get(row.occupation)
  const region = vocabulary.regions.get(row.region)
  if (!occupation || !region) throw new Error(`vacancy ${row.id} names what the vocabulary does not have`)
  const { title, places, employmentKind, wageFrom, wageTo, education, experience, workingHours } = row
  return Object.assign(new VacancyType(), {
    id: toTypeId('vac', row.id),
    row,
    title,
    occupation: occupationObject(occupation, vocabulary, language),
    skills: row.skills.flatMap((code) => {
      const skill = vocabulary.skills.get(code)
      return skill ? [skillObject(skill, vocabulary, language)] : []
    }),
    region: regionObject(region, vocabulary, language),
    places,
    employmentKind,
    wageFrom,
    wageTo,
    education,
    experience,
    workingHours,
    openUntilOn: row.opensUntil,
    postedOn: jakartaDay(new Date(row.createdAt)),
    state: vacancyState({ isClosed: row.closedOn !== null, opensUntil: row.opensUntil }, today),
    closedOn: row.closedOn,
    closingReason: row.closingReason,
    version: row.version,
  })
}
