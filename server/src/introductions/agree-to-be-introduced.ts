import type { AnswerWay } from '@titian/shared/introductions/answer.ts'
import { DISCLOSURE_DAYS } from '@titian/shared/introductions/request.ts'
import type { Mover } from '@titian/shared/introductions/transitions.ts'
import { addDays } from '@titian/shared/participants/calendar.ts'
import { Consent } from '../consents/consent.entity.ts'
import { sql } from '../platform/database/sql.ts'
import type { Command } from '../platform/graphql/operation.ts'
import type { TrueRow } from './introduction-rows.ts'

/** The notice that a person is told with a request: who would read what, for how long, and what can't be undone. */
const NOTICE = 'perkenalan-1'

/**
 * Writes the yes down as what it is: a consent to be introduced, to this one employer, as long as a disclosure lasts.
 * What staff write down from the sheet is witnessed by the unit's coaching section.
 */
export const agreeToBeIntroduced = async (
  { em, rows, now, today }: Command,
  { id, personId, unitId, organisationId }: TrueRow,
  { mover, via }: { mover: Mover; via: AnswerWay },
): Promise<string> => {
  const isOwn = mover === 'PERSON'
  const consent = em.create(Consent, {
    personId,
    unitId,
    purpose: 'INTRODUCE',
    noticeVersion: NOTICE,
    givenAt: now,
    untilOn: addDays(today, DISCLOSURE_DAYS),
    channel: isOwn ? 'ELECTRONIC' : via === 'PHONE' ? 'RECORDED' : 'PAPER',
    givenBy: 'SELF',
    witnessOffice: isOwn ? null : 'UNIT_COACHING',
    recipientId: organisationId,
  })
  await em.flush()
  await rows(sql`update people.introduction set consent_id = ${consent.id}::uuid where id = ${id}::uuid`)
  return consent.id
}
