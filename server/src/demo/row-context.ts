import type { Day } from '@titian/shared/participants/calendar.ts'
import type { FieldCipher } from '../platform/crypto/field-cipher.ts'
import type { Random } from './random.ts'

/** What rows need beside the person: chance for small things, the day, the cipher, and a number of their own. */
export interface RowContext {
  random: Random
  today: Day
  cipher: FieldCipher
  serial: number
}

/** The columns that every row of a person begins with. */
export interface Owner {
  person_id: string
  unit_id: string
}

/** An instant in office hours of Jakarta, on a day. */
export const instant = (random: Random, on: Day): string =>
  `${on}T0${random.int(1, 8)}:${String(random.int(0, 59)).padStart(2, '0')}:00Z`
