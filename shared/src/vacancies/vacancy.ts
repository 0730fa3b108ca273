import type { EducationLevel } from '../vocabulary/education-level.ts'
import type { ExperienceBand } from '../vocabulary/experience-band.ts'
import type { Words } from '../vocabulary/words.ts'
import type { WorkingHours } from '../vocabulary/working-hours.ts'

/** How somebody would be employed. */
export const EMPLOYMENT_KINDS = ['PERMANENT', 'FIXED_TERM', 'CASUAL', 'APPRENTICESHIP'] as const

export type EmploymentKind = (typeof EMPLOYMENT_KINDS)[number]

export const EMPLOYMENT_KIND_WORDS: Record<EmploymentKind, Words> = {
  PERMANENT: { id: 'Karyawan tetap (PKWTT)', en: 'Permanent' },
  FIXED_TERM: { id: 'Kontrak (PKWT)', en: 'Fixed term' },
  CASUAL: { id: 'Harian lepas', en: 'Casual, by the day' },
  APPRENTICESHIP: { id: 'Pemagangan', en: 'Apprenticeship' },
}

/** Where a vacancy stands on a day; `EXPIRED` is read from its last day and stored nowhere. */
export const VACANCY_STATES = ['OPEN', 'EXPIRED', 'CLOSED'] as const

export type VacancyState = (typeof VACANCY_STATES)[number]

export const VACANCY_STATE_WORDS: Record<VacancyState, Words> = {
  OPEN: { id: 'Dibuka', en: 'Open' },
  EXPIRED: { id: 'Lewat waktu', en: 'Past its last day' },
  CLOSED: { id: 'Ditutup', en: 'Closed' },
}

/** Why an employer closes a vacancy; the national report asks whether it was filled. */
export const CLOSING_REASONS = ['FILLED', 'NO_LONGER_NEEDED', 'WRITTEN_BY_MISTAKE'] as const

export type ClosingReason = (typeof CLOSING_REASONS)[number]

export const CLOSING_REASON_WORDS: Record<ClosingReason, Words> = {
  FILLED: { id: 'Sudah terisi', en: 'Filled' },
  NO_LONGER_NEEDED: { id: 'Tidak lagi dibutuhkan', en: 'No longer needed' },
  WRITTEN_BY_MISTAKE: { id: 'Salah tulis', en: 'Written by mistake' },
}

/** A vacancy as an employer writes it: vocabulary codes, whole rupiah a month, calendar days. */
export interface VacancyContent {
  title: string
  occupation: string
  skills: readonly string[]
  /** A regency or city: where the work is. */
  region: string
  places: number
  employmentKind: EmploymentKind
  wageFrom: number
  wageTo: number
  /** The least schooling that will do; null asks for none. */
  education: EducationLevel | null
  /** The least experience that will do; null asks for none. */
  experience: ExperienceBand | null
  /** Empty asks for none in particular. */
  workingHours: readonly WorkingHours[]
  opensUntil: string
}

/** Where a vacancy stands on `today`; it is open through its last day. */
export const vacancyState = (
  { isClosed, opensUntil }: { isClosed: boolean; opensUntil: string },
  today: string,
): VacancyState => {
  if (isClosed) return 'CLOSED'
  return opensUntil < today ? 'EXPIRED' : 'OPEN'
}

/** So many vacancies an employer may have open at once. */
export const MOST_OPEN_VACANCIES = 50

/** So many candidates a shortlist holds; a longer one is no short list. */
export const SHORTLIST_LIMIT = 50
