import type { AnswerWay } from '@titian/shared/introductions/answer.ts'
import type { IntroductionState } from '@titian/shared/introductions/state.ts'
import { type OfPerson, readerOf } from '../participants/per-person.ts'
import { sql } from '../platform/database/sql.ts'
import { toTypeId } from '../platform/graphql/type-id.ts'
import { IntroductionDisclosureType, IntroductionRequestType } from './introduction-request.type.ts'

/** A row of the truth as the person and staff read it. */
export interface RequestRow extends OfPerson {
  id: string
  vacancyId: string
  employerName: string
  state: IntroductionState
  requestedOn: string
  answerByOn: string
  answeredOn: string | null
  answeredVia: AnswerWay | null
  recipientCount: number
  disclosedOn: string | null
  openUntil: string | null
  disclosureEndedOn: string | null
  contactOf: 'OFFICE' | 'PERSON' | null
  interviewAt: string | null
  offeredWage: number | null
  startsOn: string | null
  exclusionId: string | null
}

export const REQUEST_ROWS = sql`select i.id, i.person_id as "personId", i.unit_id as "unitId",
  i.vacancy_id as "vacancyId", o.name as "employerName", i.state, i.requested_on::text as "requestedOn",
  i.answer_by::text as "answerByOn", i.answered_on::text as "answeredOn", i.answered_via as "answeredVia",
  i.recipients as "recipientCount", i.disclosed_on::text as "disclosedOn", i.open_until::text as "openUntil",
  i.disclosure_ended_on::text as "disclosureEndedOn", i.contact_of as "contactOf", i.interview_at as "interviewAt",
  i.offered_wage as "offeredWage", i.starts_on::text as "startsOn", i.exclusion_id as "exclusionId"
  from people.introduction i join org.organisation o on o.id = i.organisation_id`

/** Introductions of a person, the latest first. */
export const readRequests = readerOf<RequestRow>(
  'work',
  (ids) =>
    sql<RequestRow>`${REQUEST_ROWS} where i.person_id = any (${ids}) order by i.requested_on desc, i.id`,
)

export const toRequest = (row: RequestRow): IntroductionRequestType => {
  const { personId, unitId, disclosedOn, openUntil } = row
  return Object.assign(new IntroductionRequestType(), {
    id: toTypeId('irq', row.id),
    personId,
    unitId,
    employerName: row.employerName,
    state: row.state,
    requestedOn: row.requestedOn,
    answerByOn: row.answerByOn,
    answeredOn: row.answeredOn,
    answeredVia: row.answeredVia,
    recipientCount: row.recipientCount,
    interviewAt: row.interviewAt === null ? null : new Date(row.interviewAt),
    offeredWage: row.offeredWage,
    startsOn: row.startsOn,
    disclosure:
      disclosedOn === null || openUntil === null
        ? null
        : Object.assign(new IntroductionDisclosureType(), {
            personId,
            unitId,
            introductionId: row.id,
            openedOn: disclosedOn,
            untilOn: openUntil,
            endedOn: row.disclosureEndedOn,
            recipientCount: row.recipientCount,
            isThroughOffice: row.contactOf === 'OFFICE',
          }),
    row: { id: row.id, vacancyId: row.vacancyId, exclusionId: row.exclusionId },
  })
}
