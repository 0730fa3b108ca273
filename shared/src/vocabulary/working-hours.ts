import type { Words } from './words.ts'

/** Hours that somebody wants to work. */
export const WORKING_HOURS = ['DAY', 'NIGHT', 'SHIFT'] as const

export type WorkingHours = (typeof WORKING_HOURS)[number]

export const WORKING_HOURS_WORDS: Record<WorkingHours, Words> = {
  DAY: { id: 'Siang', en: 'Day' },
  NIGHT: { id: 'Malam', en: 'Night' },
  SHIFT: { id: 'Sif bergantian', en: 'Rotating shifts' },
}
