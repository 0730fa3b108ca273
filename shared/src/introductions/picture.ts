import type { Day } from '../participants/calendar.ts'
import { addDays } from '../participants/calendar.ts'
import type { Words } from '../vocabulary/words.ts'
import { hasEnded, type IntroductionState } from './state.ts'

/** What an employer sees of an introduction: never a reason, and one word for every ending before disclosure. */
export const SHOWN_STATES = [
  'REQUESTED',
  'DISCLOSED',
  'INTERVIEW',
  'OFFER',
  'HIRED',
  'NOT_AVAILABLE',
  'ENDED',
  'DECLINED',
  'WITHDRAWN',
] as const

export type ShownState = (typeof SHOWN_STATES)[number]

export const SHOWN_STATE_WORDS: Record<ShownState, Words> = {
  REQUESTED: { id: 'Diminta', en: 'Requested' },
  DISCLOSED: { id: 'Data terbuka', en: 'Details opened' },
  INTERVIEW: { id: 'Wawancara', en: 'Interview' },
  OFFER: { id: 'Penawaran', en: 'Offer' },
  HIRED: { id: 'Diterima', en: 'Hired' },
  NOT_AVAILABLE: { id: 'Tidak tersedia', en: 'Not available' },
  ENDED: { id: 'Berakhir', en: 'Ended' },
  DECLINED: { id: 'Tidak dilanjutkan', en: 'Not continued' },
  WITHDRAWN: { id: 'Permintaan ditarik', en: 'Request withdrawn' },
}

/** Endings wait at least so many days after the request, so that a quick no and a slow one look alike. */
export const FEWEST_DAYS_UNTIL_TOLD = 3

export interface Truth {
  state: IntroductionState
  /** Whether the employer has ever been able to read the name. */
  wasDisclosed: boolean
}

/**
 * The picture that belongs to a truth. `isReleased`: a weekly batch has come since; without one, an ending before
 * disclosure still looks like a request without an answer.
 */
export const pictureOf = ({ state, wasDisclosed }: Truth, isReleased: boolean): ShownState => {
  if (state === 'WITHDRAWN_BY_EMPLOYER') return wasDisclosed ? 'DECLINED' : 'WITHDRAWN'
  if (hasEnded(state)) {
    if (wasDisclosed) return 'ENDED'
    return isReleased ? 'NOT_AVAILABLE' : 'REQUESTED'
  }
  return state === 'CONSENTED' ? 'REQUESTED' : state
}

/** Whether the batch of `today` tells the employer that a request has ended; a rule over what the employer knows. */
export const isToldInBatch = (truth: Truth, requestedOn: Day, today: Day): boolean =>
  pictureOf(truth, false) === 'REQUESTED' &&
  hasEnded(truth.state) &&
  addDays(requestedOn, FEWEST_DAYS_UNTIL_TOLD) <= today
