import type { Words } from './words.ts'

/** When somebody can start, as an officer confirmed it; the soonest first. */
export const AVAILABILITY_BANDS = ['NOW', 'WITHIN_3_MONTHS', 'WITHIN_6_MONTHS'] as const

export type AvailabilityBand = (typeof AVAILABILITY_BANDS)[number]

export const AVAILABILITY_BAND_WORDS: Record<AvailabilityBand, Words> = {
  NOW: { id: 'Siap sekarang', en: 'Available now' },
  WITHIN_3_MONTHS: { id: 'Dalam 3 bulan', en: 'Within 3 months' },
  WITHIN_6_MONTHS: { id: 'Dalam 6 bulan', en: 'Within 6 months' },
}

/** The bands of everybody who can start by the end of `band`. */
export const bandsUpTo = (band: AvailabilityBand): readonly AvailabilityBand[] =>
  AVAILABILITY_BANDS.slice(0, AVAILABILITY_BANDS.indexOf(band) + 1)
