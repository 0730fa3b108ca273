import type { VacancyContent } from '@titian/shared/vacancies/vacancy.ts'
import { NOTHING_REPORTED, type VacancyReport } from '@titian/shared/vacancies/vacancy-report.ts'
import type { Tx } from '../platform/database/database.ts'
import { Vacancy } from './vacancy.entity.ts'
import { VacancyReportRow } from './vacancy-report.entity.ts'
import { columnsOf, reportColumnsOf } from './write-vacancy.ts'

/** A vacancy for a welder in Cimahi, in the delivered vocabulary; `given` says what differs. */
export const aWeldingVacancy = (given: Partial<VacancyContent> = {}): VacancyContent => ({
  title: 'Juru las produksi',
  occupation: '7212-welder',
  skills: ['weld-smaw'],
  region: '32.77',
  places: 4,
  employmentKind: 'FIXED_TERM',
  wageFrom: 4_750_000,
  wageTo: 5_500_000,
  education: null,
  experience: null,
  workingHours: [],
  opensUntil: '2027-01-31',
  ...given,
})

/** A vacancy of an employer in the database, as `titian_command`, for tests and the demonstration. */
export const aVacancy = async (
  { em }: Tx,
  organisationId: string,
  content: Partial<VacancyContent> = {},
  more: { report?: Partial<VacancyReport>; createdAt?: Date } = {},
): Promise<string> => {
  const vacancy = em.create(Vacancy, {
    ...columnsOf(aWeldingVacancy(content)),
    organisationId,
    closedOn: null,
    closingReason: null,
    duplicateOf: null,
    createdBy: null,
    createdAt: more.createdAt ?? new Date('2026-11-20T02:00:00Z'),
    idempotencyKey: null,
    requestDigest: null,
  })
  await em.flush()
  const report = { ...NOTHING_REPORTED, ...more.report }
  em.create(VacancyReportRow, { ...reportColumnsOf(report), vacancyId: vacancy.id, organisationId })
  await em.flush()
  return vacancy.id
}
