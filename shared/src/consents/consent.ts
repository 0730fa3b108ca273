import { isStaff, type Role } from '../accounts/role.ts'
import { isAdultOn } from '../participants/age.ts'
import { addMonths, type Day, isDay } from '../participants/calendar.ts'
import type { Giver, Purpose, WithdrawalWay } from './purpose.ts'

/** A consent lasts this long at most; then the person is asked again. */
export const LONGEST_MONTHS = 12

/** The law allows three days to stop; Titian stops at once and tells both. */
export const LAWFUL_HOURS_TO_STOP = 72

export interface ConsentFacts {
  purpose: Purpose
  givenOn: Day
  untilOn: Day
  isWithdrawn: boolean
}

/** In force from the day it was given until its last day, unless it was withdrawn. */
export const isInForce = (consent: ConsentFacts, on: Day): boolean =>
  !consent.isWithdrawn && consent.givenOn <= on && on <= consent.untilOn

/** The consent for a purpose that ends last among those in force, or null. */
export const consentInForce = <C extends ConsentFacts>(
  consents: readonly C[],
  purpose: Purpose,
  on: Day,
): C | null =>
  consents
    .filter((consent) => consent.purpose === purpose && isInForce(consent, on))
    .toSorted((a, b) => b.untilOn.localeCompare(a.untilOn))[0] ?? null

export type ConsentProblem =
  | 'NOT_A_DAY'
  | 'GIVEN_IN_THE_FUTURE'
  | 'ENDS_BEFORE_IT_STARTS'
  | 'LONGER_THAN_12_MONTHS'
  | 'CHILD_NEEDS_GUARDIAN'
  | 'ADULT_SPEAKS_FOR_SELF'
  | 'CHILD_IS_NEVER_SHOWN'

/** What is wrong with a consent that somebody wants to record; empty when nothing is. */
export const problemsOfConsent = (
  consent: { purpose: Purpose; givenOn: Day; untilOn: Day; givenBy: Giver },
  person: { birthOn: Day | null },
  today: Day,
): ConsentProblem[] => {
  if (!isDay(consent.givenOn) || !isDay(consent.untilOn)) return ['NOT_A_DAY']
  const isAdult = isAdultOn(person.birthOn, consent.givenOn)
  const problems: [ConsentProblem, boolean][] = [
    ['GIVEN_IN_THE_FUTURE', consent.givenOn > today],
    ['ENDS_BEFORE_IT_STARTS', consent.untilOn < consent.givenOn],
    ['LONGER_THAN_12_MONTHS', consent.untilOn > addMonths(consent.givenOn, LONGEST_MONTHS)],
    ['CHILD_NEEDS_GUARDIAN', !isAdult && consent.givenBy === 'SELF'],
    ['ADULT_SPEAKS_FOR_SELF', isAdult && consent.givenBy === 'GUARDIAN'],
    ['CHILD_IS_NEVER_SHOWN', !isAdult && consent.purpose !== 'FOLLOW_UP'],
  ]
  return problems.filter(([, isProblem]) => isProblem).map(([problem]) => problem)
}

export type WithdrawalDecision =
  | { outcome: 'ENDS_NOW'; via: WithdrawalWay }
  | { outcome: 'ALREADY_ENDED' }
  | { outcome: 'NOT_YOURS' }

/**
 * Who withdraws: the person, or any staff member on the person's word. No reason is asked, nothing is
 * weighed, and there is no way back: only the person can agree anew.
 */
export const decideWithdrawal = (
  consent: ConsentFacts,
  by: { role: Role; isSelf: boolean; via?: WithdrawalWay },
  today: Day,
): WithdrawalDecision => {
  if (!by.isSelf && !isStaff(by.role)) return { outcome: 'NOT_YOURS' }
  if (!isInForce(consent, today)) return { outcome: 'ALREADY_ENDED' }
  return { outcome: 'ENDS_NOW', via: by.via ?? (by.isSelf ? 'PHONE' : 'STAFF') }
}
