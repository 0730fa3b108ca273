import { enderFor } from '@titian/shared/introductions/answer.ts'
import { isUnopened } from '@titian/shared/introductions/state.ts'
import { isUnwanted } from '@titian/shared/introductions/unwanted.ts'
import { isWorkTakenBack } from '@titian/shared/journeys/correction.ts'
import { jakartaDay } from '../accounts/jakarta-day.ts'
import type { ConsentListener } from '../consents/on-consent-ended.ts'
import type { ExclusionListener } from '../consents/on-excluded.ts'
import type { JourneyListener } from '../journeys/on-journey-moved.ts'
import type { ShowingListener } from '../participants/on-showing-ended.ts'
import { roleOf } from '../platform/auth/viewer.ts'
import { sql } from '../platform/database/sql.ts'
import type { VacancyClosedListener } from '../vacancies/on-vacancy-closed.ts'
import { endByWish } from './end-by-person.ts'
import { ENDINGS, endBySystem, endIntroductionsOf } from './end-introductions.ts'
import { lockIntroduction, lockOpenIntroductions } from './introduction-rows.ts'
import { reviveIntroductions } from './revive-introductions.ts'
import { destinationOf, exclusionsInForce } from './unwanted-rows.ts'

/**
 * Without SHOW or INTRODUCE nothing goes on: what waits ends, and every opened name is closed, also of whoever is
 * hired. It must hear of it before the card is taken away, so that a request under way is never missed.
 */
export const endOnConsentEnded: ConsentListener = async (tx, { personId, purpose, at }) => {
  if (purpose === 'FOLLOW_UP') return
  const moment = { now: at, today: jakartaDay(at) }
  await endIntroductionsOf(tx, personId, ENDINGS.CONSENT_ENDED, moment, { closesHired: true })
}

/**
 * What the person no longer wants ends for the person, whoever wrote it down: what waits is a no like any other, an
 * opened name is closed. It comes before the card goes, so that a request under way is never missed.
 */
export const endOnExcluded: ExclusionListener = async (command, personId) => {
  const { actor, today } = command
  const by = enderFor({
    role: roleOf(actor),
    isSelf: actor.kind === 'ACCOUNT' && actor.personId === personId,
  })
  if (!by) return
  const open = await lockOpenIntroductions(command, personId)
  const exclusions = await exclusionsInForce(command, personId, today)
  for (const introduction of open)
    if (isUnwanted(await destinationOf(command, introduction.vacancyId), exclusions))
      await endByWish(command, introduction, by)
}

/** A vacancy that closes takes its requests back, also those that in truth had ended and nobody was told of. */
export const withdrawOnVacancyClosed: VacancyClosedListener = async (command, { vacancyId }) => {
  const waiting = await command.rows<{ id: string }>(sql`
    select i.id from hire.introduction i join people.introduction t on t.id = i.id
    where i.vacancy_id = ${vacancyId}::uuid and i.shown_state = 'REQUESTED' order by t.person_id, i.id`)
  for (const { id } of waiting) {
    const introduction = await lockIntroduction(command, id)
    if (introduction && isUnopened(introduction.state))
      await endBySystem(command, introduction, 'WITHDRAWN_BY_EMPLOYER', 'VACANCY_CLOSED', command)
    else
      await command.rows(sql`
        update hire.introduction set shown_state = 'WITHDRAWN', came_from = shown_state, version = version + 1
        where id = ${id}::uuid and shown_state = 'REQUESTED'`)
  }
}

/**
 * Introductions are for people at the stage job-ready. Who was hired goes on being hired. Work that never began has
 * ended nothing.
 */
export const endOnJourneyMoved: JourneyListener = async (tx, move) => {
  const moment = { now: move.at, today: jakartaDay(move.at) }
  if (isWorkTakenBack(move)) return reviveIntroductions(tx, move.personId, moment)
  if (move.from !== 'JOB_READY') return
  const ending = move.to === 'PLACED' ? ENDINGS.HIRED_ELSEWHERE : ENDINGS.NOT_JOB_READY
  await endIntroductionsOf(tx, move.personId, ending, moment)
}

/** Whom birth or custody lets nobody be shown any more is introduced to nobody, and opened names are closed. */
export const endOnShowingEnded: ShowingListener = (command, personId) =>
  endIntroductionsOf(command, personId, ENDINGS.NOT_JOB_READY, command)
