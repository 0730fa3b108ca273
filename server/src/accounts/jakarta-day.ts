/** The calendar day in Jakarta at an instant, as an ISO date. Western Indonesia has no summer time: UTC+7. */
export const jakartaDay = (now: Date): string =>
  new Date(now.getTime() + 7 * 3_600_000).toISOString().slice(0, 10)
