import { addDays, addMonths, type Day } from '../participants/calendar.ts'
import type { Words } from '../vocabulary/words.ts'

/** Months after the first day of trading at which somebody asks whether the business lives. */
export const SURVIVAL_MONTHS = [6, 12, 24] as const

export type SurvivalMonth = (typeof SURVIVAL_MONTHS)[number]

/** What was found. Not knowing is a value of its own: neither a failure nor a success. */
export const SURVIVAL_FINDINGS = ['ALIVE', 'CLOSED', 'UNKNOWN'] as const

export type SurvivalFinding = (typeof SURVIVAL_FINDINGS)[number]

export const SURVIVAL_FINDING_WORDS: Record<SurvivalFinding, Words> = {
  ALIVE: { id: 'Masih berjalan', en: 'Alive' },
  CLOSED: { id: 'Sudah tutup', en: 'Closed' },
  UNKNOWN: { id: 'Tidak diketahui', en: 'Not known' },
}

/** Who says so. */
export const SURVIVAL_SOURCES = ['SEEN', 'CLIENT', 'OTHERS', 'NOBODY'] as const

export type SurvivalSource = (typeof SURVIVAL_SOURCES)[number]

export const SURVIVAL_SOURCE_WORDS: Record<SurvivalSource, Words> = {
  SEEN: { id: 'Dilihat saat kunjungan', en: 'Seen on a visit' },
  CLIENT: { id: 'Dikatakan klien', en: 'Said by the client' },
  OTHERS: { id: 'Dikatakan pihak lain', en: 'Said by somebody else' },
  NOBODY: { id: 'Tidak ada yang dapat dihubungi', en: 'Nobody could be reached' },
}

export interface SurvivalCheck {
  month: SurvivalMonth
  finding: SurvivalFinding
  source: SurvivalSource
  checkedOn: Day
}

/** The day that a check asks about. */
export const survivalDayOf = (tradingSince: Day, month: SurvivalMonth): Day => addMonths(tradingSince, month)

/** Checks whose day has come and that have no answer yet, the earliest first. */
export const survivalChecksDue = (
  business: { tradingSince: Day | null; closedOn: Day | null },
  checks: readonly Pick<SurvivalCheck, 'month'>[],
  today: Day,
): { month: SurvivalMonth; dueOn: Day }[] => {
  const { tradingSince, closedOn } = business
  if (tradingSince === null) return []
  return SURVIVAL_MONTHS.map((month) => ({ month, dueOn: survivalDayOf(tradingSince, month) })).filter(
    ({ month, dueOn }) =>
      dueOn <= today &&
      // A business that is known to have closed by then answers for itself.
      (closedOn === null || closedOn > dueOn) &&
      !checks.some((check) => check.month === month),
  )
}

export type SurvivalProblem = 'NOT_TRADING' | 'TOO_EARLY' | 'DAY_AHEAD' | 'SOURCE'

export const SURVIVAL_PROBLEM_WORDS: Record<SurvivalProblem, Words> = {
  NOT_TRADING: { id: 'Usaha belum pernah berjalan.', en: 'The business has never traded.' },
  TOO_EARLY: { id: 'Waktu pemeriksaan itu belum tiba.', en: 'The time of that check has not come.' },
  DAY_AHEAD: { id: 'Tanggal belum tiba.', en: 'The date has not come yet.' },
  SOURCE: {
    id: 'Tanpa sumber, jawabannya "tidak diketahui", dan sebaliknya.',
    en: 'Without a source the answer is "not known", and the other way round.',
  },
}

/** What keeps a check from being written down. Nobody looks ahead: a check counts from its day on. */
export const survivalProblems = (
  tradingSince: Day | null,
  check: SurvivalCheck,
  today: Day,
): SurvivalProblem[] => {
  const isEarly = tradingSince !== null && check.checkedOn < survivalDayOf(tradingSince, check.month)
  const checks: readonly (readonly [boolean, SurvivalProblem])[] = [
    [tradingSince === null, 'NOT_TRADING'],
    // A closed business will not be alive later; everything else waits for its day.
    [isEarly && check.finding !== 'CLOSED', 'TOO_EARLY'],
    [check.checkedOn > today, 'DAY_AHEAD'],
    [(check.finding === 'UNKNOWN') !== (check.source === 'NOBODY'), 'SOURCE'],
  ]
  return checks.filter(([isProblem]) => isProblem).map(([, problem]) => problem)
}

/**
 * Whether the business lived at a month: as the check says, or, where it says nothing, as later knowledge shows.
 * Alive later is alive then; closed by then is closed. Null while nobody has asked and nothing shows it.
 */
export const survivedAt = (
  business: { tradingSince: Day | null; closedOn: Day | null },
  checks: readonly Pick<SurvivalCheck, 'month' | 'finding'>[],
  month: SurvivalMonth,
): SurvivalFinding | null => {
  if (business.tradingSince === null) return null
  if (checks.some((check) => check.month >= month && check.finding === 'ALIVE')) return 'ALIVE'
  const own = checks.find((check) => check.month === month)?.finding
  if (own === 'CLOSED') return 'CLOSED'
  if (checks.some((check) => check.month < month && check.finding === 'CLOSED')) return 'CLOSED'
  const day = survivalDayOf(business.tradingSince, month)
  if (business.closedOn !== null && business.closedOn <= day) return 'CLOSED'
  return own ?? null
}

/** Days before a check at which it is worth arranging a visit. */
const NOTICE_DAYS = 14

/** The next check that lies ahead within two weeks; null when none does. */
export const survivalCheckAhead = (
  business: { tradingSince: Day | null; closedOn: Day | null },
  today: Day,
): { month: SurvivalMonth; dueOn: Day } | null => {
  const { tradingSince, closedOn } = business
  if (tradingSince === null || closedOn !== null) return null
  const ahead = SURVIVAL_MONTHS.map((month) => ({ month, dueOn: survivalDayOf(tradingSince, month) }))
  return ahead.find(({ dueOn }) => dueOn > today && dueOn <= addDays(today, NOTICE_DAYS)) ?? null
}
