import { numberText } from '../languages/day-text.ts'
import type { Language } from '../languages/language.ts'

/** Whole rupiah as they are read: "Rp4.750.000" in Indonesian, "Rp4,750,000" in English. */
export const rupiahText = (language: Language, value: number): string => `Rp${numberText(language, value)}`

/** A sum as somebody typed it, with or without dots and "Rp"; null for what is no whole number. */
export const readRupiah = (text: string): number | null => {
  const digits = text.replace(/^\s*rp\.?/i, '').replaceAll(/[\s.,]/g, '')
  return /^\d{1,12}$/.test(digits) ? Number(digits) : null
}
