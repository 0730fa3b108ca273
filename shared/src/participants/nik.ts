import { ageOn } from './age.ts'
import { type Day, isDay } from './calendar.ts'

/** No province has this number: a synthetic person's NIK starts with it and can't be anybody's. */
export const SYNTHETIC_NIK_PREFIX = '99'

/** Why a person has no NIK; each is a lawful state, and none keeps anybody out. */
export const NIK_ABSENT_REASONS = ['NOT_REGISTERED', 'FOREIGN', 'UNKNOWN'] as const
export type NikAbsentReason = (typeof NIK_ABSENT_REASONS)[number]

export const SEXES = ['MALE', 'FEMALE'] as const
export type Sex = (typeof SEXES)[number]

/** What looks strange about a NIK. It is said to whoever types, and never turns a person away. */
export const NIK_WARNINGS = [
  'NOT_SIXTEEN_DIGITS',
  'NO_SUCH_DAY',
  'UNLIKELY_AGE',
  'OTHER_BIRTH_DATE',
  'OTHER_SEX',
  'NO_SERIAL',
] as const
export type NikWarning = (typeof NIK_WARNINGS)[number]

export interface ReadNik {
  /** Digits alone, without blanks, dots or dashes that people type. */
  digits: string
  isSynthetic: boolean
  /** Read from the number; the century is the later one that makes the person at least 12 years old. */
  birthOn: Day | null
  sex: Sex | null
  warnings: NikWarning[]
}

/**
 * Reads `PPKKCC DDMMYY SSSS` (day plus 40 for women, no check digit). The number keeps the place and the
 * date of first registration, so a difference from what the person says is a warning, nothing more.
 */
export const readNik = (text: string, on: Day, stated: { birthOn?: Day | null; sex?: Sex } = {}): ReadNik => {
  const digits = text.replace(/[\s.-]/g, '')
  const isSynthetic = digits.startsWith(SYNTHETIC_NIK_PREFIX)
  if (!/^\d{16}$/.test(digits))
    return { digits, isSynthetic, birthOn: null, sex: null, warnings: ['NOT_SIXTEEN_DIGITS'] }

  const dayField = Number(digits.slice(6, 8))
  const sex: Sex = dayField > 40 ? 'FEMALE' : 'MALE'
  const birthOn = birthDay(dayField > 40 ? dayField - 40 : dayField, digits, on)
  const warnings: NikWarning[] = []
  if (birthOn === null) warnings.push('NO_SUCH_DAY')
  if (birthOn !== null && ageOn(birthOn, on) > 90) warnings.push('UNLIKELY_AGE')
  if (birthOn !== null && stated.birthOn && stated.birthOn !== birthOn) warnings.push('OTHER_BIRTH_DATE')
  if (stated.sex && stated.sex !== sex) warnings.push('OTHER_SEX')
  if (digits.endsWith('0000')) warnings.push('NO_SERIAL')
  return { digits, isSynthetic, birthOn, sex, warnings }
}

/** Composes a synthetic NIK for a birth date, a sex and a serial of 1 to 99,999,999. */
export const syntheticNik = (birthOn: Day, sex: Sex, serial: number): string => {
  const [year = '', month = '', date = ''] = birthOn.split('-')
  const day = String(Number(date) + (sex === 'FEMALE' ? 40 : 0)).padStart(2, '0')
  const eight = String(serial).padStart(8, '0')
  return `${SYNTHETIC_NIK_PREFIX}${eight.slice(0, 4)}${day}${month}${year.slice(2)}${eight.slice(4)}`
}

const YOUNGEST = 12

const birthDay = (date: number, digits: string, on: Day): Day | null => {
  const rest = `${digits.slice(8, 10)}-${String(date).padStart(2, '0')}`
  const candidates = [`20${digits.slice(10, 12)}-${rest}`, `19${digits.slice(10, 12)}-${rest}`]
  return candidates.find((day) => isDay(day) && ageOn(day, on) >= YOUNGEST) ?? null
}
