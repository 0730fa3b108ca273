import { addMonths, type Day, partsOf } from '../participants/calendar.ts'

/** "Not yet competent" is a step on the way; it is never shown to an employer. */
export const COMPETENCY_RESULTS = ['COMPETENT', 'NOT_YET'] as const
export type CompetencyResult = (typeof COMPETENCY_RESULTS)[number]

/** Half of a year: the finest that an employer learns about a certificate's validity. */
export interface HalfYear {
  year: number
  half: 1 | 2
}

export interface CompetencyFacts {
  result: CompetencyResult
  issuedOn: Day
  validUntil: Day | null
}

/** In force: competent, issued, and not past its last day. */
export const isCertificateInForce = (certificate: CompetencyFacts, on: Day): boolean =>
  certificate.result === 'COMPETENT' &&
  certificate.issuedOn <= on &&
  certificate.validUntil !== null &&
  on <= certificate.validUntil

/** The half-year in which validity ends. Coarse on purpose: an exact date would point at one assessment day. */
export const validityHalf = (validUntil: Day): HalfYear => {
  const { year, month } = partsOf(validUntil)
  return { year, half: month <= 6 ? 1 : 2 }
}

/** How long a competency certificate usually lasts; a scheme may say otherwise. Source: indonesia.md 3.2. */
export const USUAL_VALIDITY_MONTHS = 36

/** The last day of a certificate issued on a day. */
export const validUntil = (issuedOn: Day, months: number = USUAL_VALIDITY_MONTHS): Day =>
  addMonths(issuedOn, months)

/** A result needs an assessor, and nobody assesses those whom they taught. */
export const assessorProblem = (assessor: string, instructor: string | null): 'MISSING' | 'TAUGHT' | null => {
  const name = assessor.trim().toLowerCase()
  if (name === '') return 'MISSING'
  return instructor?.trim().toLowerCase() === name ? 'TAUGHT' : null
}
