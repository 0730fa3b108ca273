import type { Language } from './language.ts'

const LOCALES: Record<Language, string> = { id: 'id-ID', en: 'en-GB' }

/** Days and hours are Jakarta's for everybody, and say so where an hour is told. */
const ZONE = 'Asia/Jakarta'

/** Today in Jakarta, as an ISO calendar date. */
export const todayInJakarta = (now: Date): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: ZONE, dateStyle: 'short' }).format(now)

/** A calendar date or an instant as a day: "24 Nov 2026". */
export const dayText = (language: Language, day: string): string =>
  new Intl.DateTimeFormat(LOCALES[language], {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: day.length === 10 ? 'UTC' : ZONE,
  }).format(new Date(day))

/** An instant: "24 Nov 2026, 06.00 WIB". */
export const momentText = (language: Language, instant: string): string =>
  `${dayText(language, instant)}, ${hourText(language, instant)}`

/** The hour of an instant: "06.00 WIB". */
export const hourText = (language: Language, instant: string): string => {
  const hour = new Intl.DateTimeFormat(LOCALES[language], {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: ZONE,
  }).format(new Date(instant))
  return `${hour} WIB`
}

/** How many days ago a calendar date was: "hari ini", "kemarin", "9 hari yang lalu". */
export const agoText = (language: Language, day: string, today: string): string => {
  const days = Math.round((Date.parse(today) - Date.parse(day)) / 86_400_000)
  return new Intl.RelativeTimeFormat(LOCALES[language], { numeric: 'auto' }).format(-Math.max(0, days), 'day')
}

/** In how many days a calendar date is: "hari ini", "besok", "dalam 3 hari". */
export const inDaysText = (language: Language, day: string, today: string): string => {
  const days = Math.round((Date.parse(day) - Date.parse(today)) / 86_400_000)
  return new Intl.RelativeTimeFormat(LOCALES[language], { numeric: 'auto' }).format(Math.max(0, days), 'day')
}

export const numberText = (language: Language, value: number): string =>
  new Intl.NumberFormat(LOCALES[language]).format(value)

/** A share of one as a whole percentage: "75 %" in Indonesian, "75%" in English. */
export const shareText = (language: Language, share: number): string =>
  `${Math.round(share * 100)}${language === 'id' ? ' ' : ''}%`
