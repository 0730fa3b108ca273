/** A calendar day as `YYYY-MM-DD`: legal dates are days, without hour or time zone, and sort as text. */
export type Day = string

const DAY_FORM = /^(\d{4})-(\d{2})-(\d{2})$/
const MS_A_DAY = 86_400_000

/** True for a text that is a real day of the calendar; 2027-02-29 is not. */
export const isDay = (text: string): boolean => {
  const match = DAY_FORM.exec(text)
  if (!match) return false
  const [, year = '', month = '', day = ''] = match
  const instant = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  return Number(year) >= 1000 && instant.toISOString().startsWith(text)
}

/** The day `count` days later (earlier when negative). */
export const addDays = (day: Day, count: number): Day => dayOf(instantOf(day) + count * MS_A_DAY)

/** Whole days from `from` until `until`; negative when `until` is earlier. */
export const daysBetween = (from: Day, until: Day): number =>
  Math.round((instantOf(until) - instantOf(from)) / MS_A_DAY)

/** The same day of the month `count` months later; the month's last day where there is no such day. */
export const addMonths = (day: Day, count: number): Day => {
  const { year, month, date } = partsOf(day)
  const months = year * 12 + (month - 1) + count
  const targetYear = Math.floor(months / 12)
  const targetMonth = months - targetYear * 12
  const last = new Date(Date.UTC(targetYear, targetMonth + 1, 0)).getUTCDate()
  return dayOf(Date.UTC(targetYear, targetMonth, Math.min(date, last)))
}

/** Year, month (1 to 12) and day of the month. */
export const partsOf = (day: Day): { year: number; month: number; date: number } => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return { year, month, date }
}

const instantOf = (day: Day): number => {
  const { year, month, date } = partsOf(day)
  return Date.UTC(year, month - 1, date)
}

const dayOf = (instant: number): Day => new Date(instant).toISOString().slice(0, 10)
