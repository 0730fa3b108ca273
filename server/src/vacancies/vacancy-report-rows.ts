import { NOTHING_REPORTED, type VacancyReport } from '@titian/shared/vacancies/vacancy-report.ts'
import { type RawBuilder, sql } from '../platform/database/sql.ts'

/** What a vacancy's report says; nothing where there is no row, or none for the reading role. */
export const readReport = async (
  rows: <T>(query: RawBuilder<T>) => Promise<T[]>,
  vacancyId: string,
): Promise<VacancyReport> => {
  const [row] = await rows<VacancyReport>(sql`
    select report_number as "reportNumber", age_from as "ageFrom", age_to as "ageTo", sex, domicile_code as domicile
    from hire.vacancy_report where vacancy_id = ${vacancyId}::uuid`)
  return row ?? NOTHING_REPORTED
}
