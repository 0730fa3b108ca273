import type { Words } from '../vocabulary/words.ts'

/** Whom the national vacancy report says that an employer looks for. */
export const REPORTED_SEXES = ['FEMALE', 'MALE'] as const

export type ReportedSex = (typeof REPORTED_SEXES)[number]

export const REPORTED_SEX_WORDS: Record<ReportedSex, Words> = {
  FEMALE: { id: 'Perempuan', en: 'Women' },
  MALE: { id: 'Laki-laki', en: 'Men' },
}

/**
 * What the national vacancy report (Perpres 57/2023) asks for beside the work itself. It is kept for that report and
 * for nothing else: no match, order or count reads it.
 */
export interface VacancyReport {
  reportNumber: string | null
  ageFrom: number | null
  ageTo: number | null
  /** Null reports no wish. */
  sex: ReportedSex | null
  domicile: string | null
}

export const NOTHING_REPORTED: VacancyReport = {
  reportNumber: null,
  ageFrom: null,
  ageTo: null,
  sex: null,
  domicile: null,
}
