import type { ShownState } from '@titian/shared/introductions/picture.ts'
import type { DeclineReason } from '@titian/shared/introductions/reason.ts'
import { maySeeCards } from '../candidates/may-see-cards.ts'
import { type RawBuilder, sql } from '../platform/database/sql.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { toTypeId } from '../platform/graphql/type-id.ts'
import { IntroductionType } from './introduction.type.ts'

/** A row of the employer's picture as its readers get it. */
export interface ShownRow {
  id: string
  vacancyId: string
  cardId: string | null
  state: ShownState
  requestedOn: string
  answerByOn: string
  disclosedOn: string | null
  openUntilOn: string | null
  cameFrom: ShownState | null
  declineReason: DeclineReason | null
  interviewAt: string | null
  offeredWage: number | null
  startsOn: string | null
  isRead: boolean
  version: number
}

const SHOWN_COLUMNS = sql`i.id, i.vacancy_id as "vacancyId", i.card_id as "cardId", i.shown_state as state,
  i.requested_on::text as "requestedOn", i.answer_by::text as "answerByOn", i.disclosed_on::text as "disclosedOn",
  i.open_until::text as "openUntilOn", i.came_from as "cameFrom", i.decline_reason as "declineReason",
  i.interview_at as "interviewAt", i.offered_wage as "offeredWage", i.starts_on::text as "startsOn",
  i.is_read as "isRead", i.version`

/** An employer's people see its introductions; its keys do with the scope for them, without ever a name. */
export const maySeeIntroductions = (operation: Operation): boolean => {
  const { viewer } = operation
  if (!maySeeCards(operation)) return false
  return viewer.kind === 'KEY' ? viewer.scopes.includes('introductions') : viewer.kind === 'ACCOUNT'
}

/** Introductions of the own employer, as `i`; row security shows no others. */
export const readShown = async (operation: Operation, tail: RawBuilder<unknown>): Promise<ShownRow[]> =>
  maySeeIntroductions(operation)
    ? operation.rows<ShownRow>(sql`select ${SHOWN_COLUMNS} from hire.introduction i ${tail}`)
    : []

export const toIntroduction = (row: ShownRow): IntroductionType =>
  Object.assign(new IntroductionType(), {
    id: toTypeId('itd', row.id),
    state: row.state,
    requestedOn: row.requestedOn,
    answerByOn: row.answerByOn,
    disclosedOn: row.disclosedOn,
    openUntilOn: row.openUntilOn,
    interviewAt: row.interviewAt === null ? null : new Date(row.interviewAt),
    offeredWage: row.offeredWage,
    startsOn: row.startsOn,
    declineReason: row.declineReason,
    version: row.version,
    row,
  })
