import { createHash } from 'node:crypto'
import { MOST_OPEN_VACANCIES, type VacancyContent } from '@titian/shared/vacancies/vacancy.ts'
import type { VacancyReport } from '@titian/shared/vacancies/vacancy-report.ts'
import { sql } from '../platform/database/sql.ts'
import type { Command } from '../platform/graphql/operation.ts'
import type { Recruiter } from './recruiter.ts'
import { Vacancy } from './vacancy.entity.ts'
import { VacancyReportRow } from './vacancy-report.entity.ts'

export interface NewVacancy {
  content: VacancyContent
  report: VacancyReport
  duplicateOf: string | null
  idempotencyKey: string
  /** What was asked for, by which a repeated request is known. */
  request: unknown
}

/** How writing ended: a new vacancy, the one that the same request wrote before, or why there is none. */
export type Written = { kind: 'WRITTEN'; id: string } | { kind: 'TOO_MANY' } | { kind: 'REUSED' }

/** Lets one change of an employer's list of vacancies happen at a time, until the transaction ends. */
export const lockVacancies = (command: Command, organisationId: string) =>
  command.rows(sql`select pg_advisory_xact_lock(hashtextextended(${`vacancies of ${organisationId}`}, 0))`)

/** Writes a vacancy under `lockVacancies`; its content was checked. */
export const writeVacancy = async (
  command: Command,
  { organisationId, accountId }: Recruiter,
  fresh: NewVacancy,
): Promise<Written> => {
  const { content, report, duplicateOf, idempotencyKey, request } = fresh
  const requestDigest = createHash('sha256').update(JSON.stringify(request)).digest()
  const [before] = await command.rows<{ id: string; digest: Uint8Array }>(sql`
    select id, request_digest as digest from hire.vacancy
    where organisation_id = ${organisationId}::uuid and idempotency_key = ${idempotencyKey}`)
  if (before)
    return Buffer.from(before.digest).equals(requestDigest)
      ? { kind: 'WRITTEN', id: before.id }
      : { kind: 'REUSED' }
  const [open] = await command.rows<{ count: number }>(sql`
    select count(*)::int as count from hire.vacancy where organisation_id = ${organisationId}::uuid
      and closed_on is null and opens_until >= ${command.today}::date`)
  if ((open?.count ?? 0) >= MOST_OPEN_VACANCIES) return { kind: 'TOO_MANY' }
  const vacancy = command.em.create(Vacancy, {
    ...columnsOf(content),
    organisationId,
    closedOn: null,
    closingReason: null,
    duplicateOf,
    createdBy: accountId,
    createdAt: command.now,
    idempotencyKey,
    requestDigest,
  })
  await command.em.flush()
  command.em.create(VacancyReportRow, { ...reportColumnsOf(report), vacancyId: vacancy.id, organisationId })
  await command.em.flush()
  return { kind: 'WRITTEN', id: vacancy.id }
}

/** A content as the columns of its row. */
export const columnsOf = ({ occupation, region, skills, workingHours, ...same }: VacancyContent) => ({
  ...same,
  occupationCode: occupation,
  regionCode: region,
  skillCodes: [...skills],
  workingHours: [...workingHours],
})

export const reportColumnsOf = ({ domicile, ...same }: VacancyReport) => ({ ...same, domicileCode: domicile })
