import type { Holidays } from '@titian/shared/introductions/working-days.ts'
import { linesOf, readDataFile } from '../vocabulary/data-file.ts'

/** National holidays and joint leave, from the delivered list. */
export const readHolidays = (): Holidays =>
  new Set(linesOf(readDataFile('holidays.csv')).map((line) => line.text('date')))
