import type { Stage } from '../journeys/stage.ts'
import { addMonths, type Day, daysBetween } from '../participants/calendar.ts'
import type { Pathway } from '../participants/pathway.ts'

/** A consent is left alone for so long before a card may rest on it. */
export const HOURS_BEFORE_PUBLICATION = 72

/** An officer's word on when somebody can start holds for so many days. */
export const BAND_HOLDS_DAYS = 45

/** A start later than this is too far away to be shown. */
export const LATEST_START_MONTHS = 6

/** The facts that a card rests on, and no others. Instants are ISO texts in UTC, days are in Jakarta. */
export interface EligibilityFacts {
  stage: Stage | null
  pathway: Pathway
  isReadinessConfirmed: boolean
  /** Adult, not on remand, no life sentence, no further case: one answer, the parts stay elsewhere. */
  passesGate: boolean
  /** The consent SHOW that is in force, or null. */
  consentGivenAt: string | null
  band: { confirmedOn: Day; latestStartOn: Day } | null
  hasKnownOccupation: boolean
  isFamilyExcluded: boolean
  /** A region that the person wants and doesn't exclude. */
  hasRegion: boolean
}

export const CARD_OBSTACLES = [
  'NOT_JOB_READY',
  'READINESS_NOT_CONFIRMED',
  'NOT_FOR_EMPLOYMENT',
  'GATE_CLOSED',
  'NO_CONSENT',
  'CONSENT_TOO_FRESH',
  'BAND_NOT_CONFIRMED',
  'BAND_TOO_OLD',
  'STARTS_TOO_LATE',
  'NO_OCCUPATION',
  'FAMILY_EXCLUDED',
  'NO_REGION',
] as const
export type CardObstacle = (typeof CARD_OBSTACLES)[number]

export interface CardDecision {
  mayHaveCard: boolean
  /** Everything that stands in the way, in the order of the list. For the person and staff, never for employers. */
  obstacles: CardObstacle[]
}

/** May this person have a card in a publication at `now` (an ISO instant), which is `today` in Jakarta? */
export const mayHaveCard = (facts: EligibilityFacts, now: string, today: Day): CardDecision => {
  const given = facts.consentGivenAt
  const band = facts.band
  const age = band && daysBetween(band.confirmedOn, today)
  const checks: Record<CardObstacle, boolean> = {
    NOT_JOB_READY: facts.stage !== 'JOB_READY',
    READINESS_NOT_CONFIRMED: !facts.isReadinessConfirmed,
    NOT_FOR_EMPLOYMENT: facts.pathway !== 'EMPLOYMENT',
    GATE_CLOSED: !facts.passesGate,
    NO_CONSENT: given === null,
    CONSENT_TOO_FRESH:
      given !== null && Date.parse(now) - Date.parse(given) < HOURS_BEFORE_PUBLICATION * 3_600_000,
    BAND_NOT_CONFIRMED: band === null || (age !== null && age < 0),
    BAND_TOO_OLD: age !== null && age > BAND_HOLDS_DAYS,
    STARTS_TOO_LATE: band !== null && band.latestStartOn > addMonths(today, LATEST_START_MONTHS),
    NO_OCCUPATION: !facts.hasKnownOccupation,
    FAMILY_EXCLUDED: facts.isFamilyExcluded,
    NO_REGION: !facts.hasRegion,
  }
  const obstacles = CARD_OBSTACLES.filter((obstacle) => checks[obstacle])
  return { mayHaveCard: obstacles.length === 0, obstacles }
}
