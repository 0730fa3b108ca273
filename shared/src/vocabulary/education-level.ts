import type { Words } from './words.ts'

/** Highest schooling finished, lowest first. Equivalency packages A, B and C count as the school they equal. */
export const EDUCATION_LEVELS = [
  'NONE',
  'PRIMARY',
  'JUNIOR_SECONDARY',
  'SENIOR_SECONDARY',
  'VOCATIONAL_SECONDARY',
  'DIPLOMA',
  'BACHELOR',
] as const

export type EducationLevel = (typeof EDUCATION_LEVELS)[number]

export const EDUCATION_LEVEL_WORDS: Record<EducationLevel, Words> = {
  NONE: { id: 'Belum tamat SD', en: 'No school finished' },
  PRIMARY: { id: 'SD atau Paket A', en: 'Primary school' },
  JUNIOR_SECONDARY: { id: 'SMP atau Paket B', en: 'Junior secondary' },
  SENIOR_SECONDARY: { id: 'SMA atau Paket C', en: 'Senior secondary' },
  VOCATIONAL_SECONDARY: { id: 'SMK', en: 'Vocational secondary' },
  DIPLOMA: { id: 'Diploma', en: 'Diploma' },
  BACHELOR: { id: 'Sarjana', en: "Bachelor's degree" },
}
