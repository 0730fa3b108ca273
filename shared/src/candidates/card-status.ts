import type { Day } from '../participants/calendar.ts'
import type { Words } from '../vocabulary/words.ts'
import { type CardObstacle, HOURS_BEFORE_PUBLICATION } from './eligibility.ts'

/** What somebody has to bring about before a card can be published, as staff and the person read it. */
export const CARD_CONDITIONS = [
  'READINESS_CONFIRMED',
  'ADULT',
  'CONSENT_IN_FORCE',
  'START_CONFIRMED',
] as const
export type CardCondition = (typeof CARD_CONDITIONS)[number]

export const CARD_CONDITION_WORDS: Record<CardCondition, Words> = {
  READINESS_CONFIRMED: { id: 'Siap kerja dikonfirmasi', en: 'Confirmed as job-ready' },
  ADULT: { id: 'Dewasa', en: 'Adult' },
  CONSENT_IN_FORCE: { id: 'Izin tampil berlaku', en: 'Consent to be shown in force' },
  START_CONFIRMED: { id: 'Waktu mulai dikonfirmasi', en: 'Start confirmed' },
}

export const CARD_OBSTACLE_WORDS: Record<CardObstacle, Words> = {
  NOT_JOB_READY: { id: 'Tahapnya belum siap kerja', en: 'Not at the stage job-ready' },
  READINESS_NOT_CONFIRMED: { id: 'Kesiapan belum dikonfirmasi', en: 'Readiness is not confirmed' },
  NOT_FOR_EMPLOYMENT: { id: 'Jalur usaha tidak memakai kartu', en: 'The enterprise pathway has no card' },
  GATE_CLOSED: { id: 'Belum dapat ditampilkan', en: 'Can not be shown yet' },
  NO_CONSENT: { id: 'Belum ada izin tampil', en: 'There is no consent to be shown' },
  CONSENT_TOO_FRESH: { id: 'Izin belum 72 jam', en: 'The consent is younger than 72 hours' },
  BAND_NOT_CONFIRMED: { id: 'Waktu mulai belum dikonfirmasi', en: 'The start is not confirmed' },
  BAND_TOO_OLD: { id: 'Waktu mulai perlu dikonfirmasi lagi', en: 'The start has to be confirmed again' },
  STARTS_TOO_LATE: { id: 'Mulai lebih dari 6 bulan lagi', en: 'Starts more than 6 months from now' },
  NO_OCCUPATION: { id: 'Pekerjaan belum dicatat', en: 'No occupation is recorded' },
  FAMILY_EXCLUDED: { id: 'Bidang ini dikecualikan peserta', en: 'The person excludes this field' },
  NO_REGION: { id: 'Wilayah kerja belum dicatat', en: 'No area of work is recorded' },
}

const AGAINST: Record<CardCondition, readonly CardObstacle[]> = {
  READINESS_CONFIRMED: ['NOT_JOB_READY', 'READINESS_NOT_CONFIRMED', 'NOT_FOR_EMPLOYMENT'],
  ADULT: ['GATE_CLOSED'],
  CONSENT_IN_FORCE: ['NO_CONSENT'],
  START_CONFIRMED: ['BAND_NOT_CONFIRMED', 'BAND_TOO_OLD', 'STARTS_TOO_LATE'],
}

/** The four conditions with their answers. `GATE_CLOSED` stands for being a child here; custody is told elsewhere. */
export const cardConditions = (
  obstacles: readonly CardObstacle[],
): { condition: CardCondition; isMet: boolean }[] =>
  CARD_CONDITIONS.map((condition) => ({
    condition,
    isMet: !AGAINST[condition].some((obstacle) => obstacles.includes(obstacle)),
  }))

/** What stands in the way beside the four conditions. Freshness is no obstacle here: the day of publication says it. */
export const furtherObstacles = (obstacles: readonly CardObstacle[]): CardObstacle[] => {
  const told = [...Object.values(AGAINST).flat(), 'CONSENT_TOO_FRESH']
  return obstacles.filter((obstacle) => !told.includes(obstacle))
}

/**
 * The first Friday at six in Jakarta that is not over and leaves the consent its 72 hours. `givenAt` and `now`
 * are ISO instants; the answer is a day in Jakarta.
 */
export const earliestPublicationOn = (givenAt: string, now: string): Day => {
  const from = Math.max(Date.parse(now), Date.parse(givenAt) + HOURS_BEFORE_PUBLICATION * MS_AN_HOUR)
  // The clock of Jakarta, read as if it were UTC; six hours back, so that a day begins with its publication.
  const local = from + (JAKARTA_HOURS - PUBLICATION_HOUR) * MS_AN_HOUR
  const wholeDays = Math.ceil(local / MS_A_DAY)
  const wait = (FRIDAY - ((wholeDays + EPOCH_WEEKDAY) % 7) + 7) % 7
  return new Date((wholeDays + wait) * MS_A_DAY).toISOString().slice(0, 10)
}

const MS_AN_HOUR = 3_600_000
const MS_A_DAY = 24 * MS_AN_HOUR
const JAKARTA_HOURS = 7
const PUBLICATION_HOUR = 6
const FRIDAY = 5
/** 1970-01-01 was a Thursday. */
const EPOCH_WEEKDAY = 4
