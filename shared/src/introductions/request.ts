import type { Day } from '../participants/calendar.ts'
import type { ShownState } from './picture.ts'
import type { StepReason } from './reason.ts'
import { addWorkingDays, type Holidays } from './working-days.ts'

/** Open requests that a vacancy may have at a time. */
export const MOST_OPEN_REQUESTS = 10

/** Working days until silence is an answer. */
export const WORKING_DAYS_TO_ANSWER = 10

/** Named people of an employer who may read one disclosure. */
export const MOST_RECIPIENTS = 3

/** Days that a disclosure lasts, at most. */
export const DISCLOSURE_DAYS = 60

/** What an employer may be told about a request: all of it from the employer's own picture, nothing from the truth. */
export interface RequestFacts {
  isVacancyOpen: boolean
  /** The card is there and not hidden from this employer; absent and hidden are one and the same. */
  isCandidateShown: boolean
  /** What the employer sees of its own introductions for this vacancy. */
  shown: readonly { state: ShownState; isSameCandidate: boolean }[]
  recipients: number
}

export type RequestProblem =
  | 'CANDIDATE_NOT_FOUND'
  | 'VACANCY_NOT_OPEN'
  | 'ALREADY_ASKED'
  | 'TOO_MANY_OPEN'
  | 'RECIPIENTS'

/** Decides a request. What stands against it in truth ends the request later, like any other ending. */
export const decideRequest = (facts: RequestFacts): RequestProblem[] => {
  const problems: [RequestProblem, boolean][] = [
    ['CANDIDATE_NOT_FOUND', !facts.isCandidateShown],
    ['VACANCY_NOT_OPEN', !facts.isVacancyOpen],
    ['ALREADY_ASKED', facts.shown.some((one) => one.isSameCandidate && one.state !== 'WITHDRAWN')],
    ['TOO_MANY_OPEN', openRequests(facts.shown) >= MOST_OPEN_REQUESTS],
    ['RECIPIENTS', facts.recipients < 1 || facts.recipients > MOST_RECIPIENTS],
  ]
  return problems.filter(([, isProblem]) => isProblem).map(([problem]) => problem)
}

/** What ends a request before anybody is asked. None of it reaches the employer, whose picture is a request that waits. */
export const standsAgainst = (truth: {
  /** The person excludes the employer, the region or the trade. */
  isUnwanted: boolean
  /** The person was asked for this vacancy under another card. */
  wasAskedBefore: boolean
}): StepReason | null => {
  if (truth.isUnwanted) return 'OWN_WISH'
  return truth.wasAskedBefore ? 'ASKED_BEFORE' : null
}

/** How many requests count as open: what the employer sees as open, so that a hidden ending frees no place. */
export const openRequests = (shown: readonly { state: ShownState }[]): number =>
  shown.filter(({ state }) => state === 'REQUESTED').length

/** The last day on which the person's answer counts. */
export const answerBy = (requestedOn: Day, holidays: Holidays): Day =>
  addWorkingDays(requestedOn, WORKING_DAYS_TO_ANSWER, holidays)

/** The last day of a disclosure: sixty days on, and never beyond a consent that it rests on. */
export const disclosureUntil = (sixtyDaysOn: Day, consentsUntil: readonly Day[]): Day =>
  [sixtyDaysOn, ...consentsUntil].toSorted()[0] ?? sixtyDaysOn
