import { numberText } from './day-text.ts'
import type { Language } from './language.ts'

/** Whole rupiah as they are read: "Rp4.750.000" in Indonesian, "Rp4,750,000" in English. */
export const rupiahText = (language: Language, value: number): string =>
  `${value < 0 ? '−' : ''}Rp${numberText(language, Math.abs(value))}`
