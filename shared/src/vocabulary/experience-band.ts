import type { Words } from './words.ts'

/** How long somebody has worked in the trade, in bands wide enough to say nothing about a biography. */
export const EXPERIENCE_BANDS = [
  'UNDER_1_YEAR',
  'FROM_1_TO_3_YEARS',
  'FROM_3_TO_5_YEARS',
  'FROM_5_TO_10_YEARS',
  'FROM_10_YEARS',
] as const

export type ExperienceBand = (typeof EXPERIENCE_BANDS)[number]

export const EXPERIENCE_BAND_WORDS: Record<ExperienceBand, Words> = {
  UNDER_1_YEAR: { id: 'Kurang dari 1 tahun', en: 'Under 1 year' },
  FROM_1_TO_3_YEARS: { id: '1–3 tahun', en: '1–3 years' },
  FROM_3_TO_5_YEARS: { id: '3–5 tahun', en: '3–5 years' },
  FROM_5_TO_10_YEARS: { id: '5–10 tahun', en: '5–10 years' },
  FROM_10_YEARS: { id: '10 tahun atau lebih', en: '10 years or more' },
}

/** Where each band begins, in whole months; a band ends where the next begins. */
const FROM_MONTHS: Record<ExperienceBand, number> = {
  UNDER_1_YEAR: 0,
  FROM_1_TO_3_YEARS: 12,
  FROM_3_TO_5_YEARS: 36,
  FROM_5_TO_10_YEARS: 60,
  FROM_10_YEARS: 120,
}

/** The band of a number of months worked; a negative number counts as none. */
export const experienceBandOf = (months: number): ExperienceBand =>
  EXPERIENCE_BANDS.findLast((band) => months >= FROM_MONTHS[band]) ?? 'UNDER_1_YEAR'
