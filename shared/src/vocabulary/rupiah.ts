import type { Words } from './words.ts'

/** The largest sum that anybody types: below it all sums of sums stay exact. */
export const MOST_RUPIAH = 999_999_999_999

/** Why a text is no sum of whole rupiah. */
export type RupiahProblem = 'EMPTY' | 'NOT_A_NUMBER' | 'NEGATIVE' | 'FRACTION' | 'GROUPING' | 'TOO_MUCH'

export type ReadRupiah = { value: number } | { problem: RupiahProblem }

export const RUPIAH_PROBLEM_WORDS: Record<RupiahProblem, Words> = {
  EMPTY: { id: 'Tulis jumlahnya, misalnya 1.500.000.', en: 'Write the amount, for example 1.500.000.' },
  NOT_A_NUMBER: {
    id: 'Jumlah ditulis dengan angka, misalnya 1.500.000 atau 1,5 juta.',
    en: 'The amount is written in figures, for example 1.500.000 or 1,5 juta.',
  },
  NEGATIVE: { id: 'Jumlah tidak boleh kurang dari nol.', en: 'The amount can not be below zero.' },
  FRACTION: { id: 'Jumlah ditulis dalam rupiah utuh, tanpa sen.', en: 'The amount is in whole rupiah.' },
  GROUPING: {
    id: 'Titik atau koma memisahkan tiap tiga angka, misalnya 1.500.000.',
    en: 'Dots or commas part every three figures, for example 1.500.000.',
  },
  TOO_MUCH: { id: 'Jumlah terlalu besar.', en: 'The amount is too large.' },
}

/** What people write after a number instead of zeros. A lone "m" is a million to some and a milliard to others: no unit. */
const UNITS: readonly (readonly [RegExp, number])[] = [
  [/(?:ribu|rb|k)$/, 3],
  [/(?:juta|jt)$/, 6],
  [/(?:miliar|milyar)$/, 9],
]

/**
 * A sum as Indonesians type it: `1500000`, `1.500.000`, `1,500,000`, `Rp 1.500.000,-`, `1.500.000,00`, `1,5 juta`, `500rb`.
 * What could be two different sums, or part of a rupiah, is refused rather than guessed.
 */
export const readRupiah = (text: string): ReadRupiah => {
  const typed = text.normalize('NFKC').toLowerCase().replaceAll(/\s/g, '')
  const bare = typed
    .replace(/^(?:rp\.?|idr)/, '')
    .replace(/rupiah$/, '')
    .replace(/[.,](?:-|–|=)$/, '')
  if (bare === '') return { problem: 'EMPTY' }
  if (/^[-−–(]/.test(bare)) return { problem: 'NEGATIVE' }
  const [unit, zeros] = UNITS.find(([ending]) => ending.test(bare)) ?? [null, 0]
  const number = unit ? bare.replace(unit, '') : bare
  if (!/^\d[\d.,]*$/.test(number)) return { problem: 'NOT_A_NUMBER' }
  return within(zeros > 0 ? inUnits(number, zeros) : inRupiah(number))
}

/** A number of rupiah: plain, or grouped by threes with one sign, with no cents but zeros. */
const inRupiah = (number: string): ReadRupiah => {
  const [, whole = number] = /^(.*)[.,]00?$/.exec(number) ?? []
  const cents = /^[\d.,]*\d[.,]\d{1,2}$/.test(whole)
  if (/^\d+$/.test(whole) || /^\d{1,3}(?:\.\d{3})+$/.test(whole) || /^\d{1,3}(?:,\d{3})+$/.test(whole))
    return { value: Number(whole.replaceAll(/[.,]/g, '')) }
  return { problem: cents ? 'FRACTION' : 'GROUPING' }
}

/** A number of thousands, millions or milliards, in which a sign stands before the part of one: `1,5 juta`. */
const inUnits = (number: string, zeros: number): ReadRupiah => {
  const parts = /^(\d+)(?:[.,](\d+))?$/.exec(number)
  if (!parts) return { problem: 'GROUPING' }
  const [, whole = '', part = ''] = parts
  if (part.length > zeros) return { problem: 'FRACTION' }
  // `1.500 juta` is a milliard and a half to some, and one and a half million to others.
  if (part.length === 3 && whole !== '0') return { problem: 'GROUPING' }
  return { value: Number(whole + part.padEnd(zeros, '0')) }
}

const within = (read: ReadRupiah): ReadRupiah =>
  'value' in read && read.value > MOST_RUPIAH ? { problem: 'TOO_MUCH' } : read

/** The largest sum that one row keeps: far beyond any small business. */
export const MOST_KEPT = 2_000_000_000

/** Whether a number is a sum that can be kept: whole rupiah, from zero up. */
export const isRupiah = (value: number): boolean =>
  Number.isSafeInteger(value) && value >= 0 && value <= MOST_KEPT
