import type { Words } from './words.ts'

/** Indonesian driving licences (SIM) that a card can carry, by the code of the skill that stands for them. */
export const DRIVING_LICENCES = ['lic-sim-a', 'lic-sim-b1', 'lic-sim-b2', 'lic-sim-c'] as const

export type DrivingLicence = (typeof DRIVING_LICENCES)[number]

export const DRIVING_LICENCE_WORDS: Record<DrivingLicence, Words> = {
  'lic-sim-a': { id: 'SIM A (mobil)', en: 'Licence A (car)' },
  'lic-sim-b1': { id: 'SIM B1 (truk)', en: 'Licence B1 (truck)' },
  'lic-sim-b2': { id: 'SIM B2 (trailer)', en: 'Licence B2 (trailer)' },
  'lic-sim-c': { id: 'SIM C (motor)', en: 'Licence C (motorcycle)' },
}
