import { addDays, type Day } from '../participants/calendar.ts'

/** Days on which no office answers: national holidays and joint leave, as calendar days. */
export type Holidays = ReadonlySet<Day>

/** Monday to Friday, without holidays. */
export const isWorkingDay = (day: Day, holidays: Holidays): boolean => {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return weekday !== 0 && weekday !== 6 && !holidays.has(day)
}

/** The last of `count` working days that follow `day`; the day itself doesn't count. */
export const addWorkingDays = (day: Day, count: number, holidays: Holidays): Day => {
  let [at, left] = [day, count]
  while (left > 0) {
    at = addDays(at, 1)
    if (isWorkingDay(at, holidays)) left -= 1
  }
  return at
}
