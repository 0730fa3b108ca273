import type { Role } from '../accounts/role.ts'
import { addDays, type Day, isDay } from '../participants/calendar.ts'
import { type ConsentProblem, problemsOfConsent } from './consent.ts'
import type { Channel, Giver, Purpose, WitnessOffice } from './purpose.ts'

/** Who types in what somebody signed. The person gives their own consent on their own screen. */
export const RECORDS_CONSENT: readonly Role[] = ['OFFICER', 'PROBATION_OFFICER', 'PLACEMENT_OFFICER']

/** A sheet is typed in within so many days after it was signed. */
export const DAYS_TO_TYPE_IN = 30

export interface SignedConsent {
  purpose: Purpose
  givenOn: Day
  untilOn: Day
  channel: Channel
  givenBy: Giver
  witnessOffice: WitnessOffice | null
}

export type RecordingProblem =
  | ConsentProblem
  | 'ASKED_ELSEWHERE'
  | 'SIGNED_TOO_LONG_AGO'
  | 'CHANNEL_NOT_YOURS'
  | 'WITNESS_NEEDED'
  | 'SIGNED_BEFORE_WITHDRAWAL'
  | 'GUARDIAN_SIGNS_ON_PAPER'

/**
 * What is wrong with a consent that somebody writes down, by the person or by staff. To be introduced is asked for
 * each employer by itself and never here. What the person withdrew comes back by no older sheet: only by agreeing anew.
 */
export const problemsOfRecording = (
  consent: SignedConsent,
  person: { birthOn: Day | null; isSelf: boolean; withdrawnOn: Day | null },
  today: Day,
): RecordingProblem[] => {
  if (consent.purpose === 'INTRODUCE') return ['ASKED_ELSEWHERE']
  const isElectronic = consent.channel === 'ELECTRONIC'
  const checks: [RecordingProblem, boolean][] = [
    ['CHANNEL_NOT_YOURS', person.isSelf !== isElectronic],
    ['WITNESS_NEEDED', !person.isSelf && consent.witnessOffice === null],
    [
      'SIGNED_TOO_LONG_AGO',
      isDay(consent.givenOn) && consent.givenOn < addDays(today, person.isSelf ? 0 : -DAYS_TO_TYPE_IN),
    ],
    [
      'SIGNED_BEFORE_WITHDRAWAL',
      person.withdrawnOn !== null && consent.givenOn <= person.withdrawnOn && consent.givenOn !== today,
    ],
    ['GUARDIAN_SIGNS_ON_PAPER', person.isSelf && consent.givenBy === 'GUARDIAN'],
  ]
  return [
    ...problemsOfConsent(consent, person, today),
    ...checks.filter(([, isProblem]) => isProblem).map(([problem]) => problem),
  ]
}
