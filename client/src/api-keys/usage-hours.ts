/** One hour of the last 24, as it is drawn. */
export interface UsageHour {
  startsAt: string
  label: string
  points: number
  requestCount: number
  isNow: boolean
}

const HOUR = 3_600_000

/** The last 24 hours in order, also those in which nothing was asked; labelled in Jakarta's time. */
export const hoursOf = (
  known: readonly { startsAt: string; points: number; requestCount: number }[],
  now: Date,
): UsageHour[] => {
  const last = Math.floor(now.getTime() / HOUR) * HOUR
  return Array.from({ length: 24 }, (_, at) => {
    const start = new Date(last - (23 - at) * HOUR)
    const found = known.find(({ startsAt }) => Date.parse(startsAt) === start.getTime())
    const hour = new Date(start.getTime() + 7 * HOUR).getUTCHours()
    return {
      startsAt: start.toISOString(),
      label: `${String(hour).padStart(2, '0')}.00`,
      points: found?.points ?? 0,
      requestCount: found?.requestCount ?? 0,
      isNow: at === 23,
    }
  })
}
