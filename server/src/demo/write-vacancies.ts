import { addDays, type Day } from '@titian/shared/participants/calendar.ts'
import { NOTHING_REPORTED } from '@titian/shared/vacancies/vacancy-report.ts'
import type { Tx } from '../platform/database/database.ts'
import { sql } from '../platform/database/sql.ts'
import { columnsOf } from '../vacancies/write-vacancy.ts'
import type { Random } from './random.ts'
import type { inventVacancies } from './vacancies.ts'

/** Writes invented vacancies with their reports, as `titian_command`. */
export const writeVacancies = async (
  tx: Tx,
  random: Random,
  today: Day,
  invented: ReturnType<typeof inventVacancies>,
): Promise<void> => {
  const rows = invented.map(({ organisationId, vacancy }, at) => {
    const { content, report, daysAgo, daysOpen, closed } = vacancy
    const postedOn = addDays(today, -daysAgo)
    return {
      ...columnsOf({ ...content, opensUntil: addDays(postedOn, daysOpen) }),
      ...NOTHING_REPORTED,
      ...report,
      id: random.uuid(),
      organisationId,
      closedOn: closed ? addDays(today, -closed.daysAgo) : null,
      closingReason: closed?.reason ?? null,
      // Half past nine in Jakarta, a minute apart, so that the order is always the same.
      createdAt: `${postedOn}T02:${String(59 - at).padStart(2, '0')}:00Z`,
    }
  })
  const json = JSON.stringify(rows)
  await tx.rows(sql`
    insert into hire.vacancy (id, organisation_id, title, occupation_code, skill_codes, region_code, places, employment_kind,
      wage_from, wage_to, education, experience, working_hours, opens_until, closed_on, closing_reason, created_at)
    select id, "organisationId", title, "occupationCode", "skillCodes", "regionCode", places, "employmentKind",
      "wageFrom", "wageTo", education, experience, "workingHours", "opensUntil", "closedOn", "closingReason", "createdAt"
    from json_to_recordset(${json}) as fresh (id uuid, "organisationId" uuid, title text, "occupationCode" text,
      "skillCodes" text[], "regionCode" text, places int, "employmentKind" text, "wageFrom" int, "wageTo" int,
      education text, experience text, "workingHours" text[], "opensUntil" date, "closedOn" date, "closingReason" text,
      "createdAt" timestamptz)`)
  await tx.rows(sql`
    insert into hire.vacancy_report (vacancy_id, organisation_id, report_number, age_from, age_to, sex, domicile_code)
    select id, "organisationId", "reportNumber", "ageFrom", "ageTo", sex, domicile
    from json_to_recordset(${json}) as fresh (id uuid, "organisationId" uuid, "reportNumber" text, "ageFrom" int,
      "ageTo" int, sex text, domicile text)`)
}
