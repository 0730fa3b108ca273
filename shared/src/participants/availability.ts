import { AVAILABILITY_BANDS, type AvailabilityBand } from '../vocabulary/availability-band.ts'
import { addMonths, type Day } from './calendar.ts'
import { type FieldProblem, problemsOf } from './field-problem.ts'

/** Months within which work starts at the latest, by band. */
const MONTHS: Record<AvailabilityBand, number> = { NOW: 1, WITHIN_3_MONTHS: 3, WITHIN_6_MONTHS: 6 }

/** The last day on which work may start for somebody in this band. */
export const lastDayOf = (band: AvailabilityBand, today: Day): Day => addMonths(today, MONTHS[band])

/** The narrowest band for a start at the latest on a day; null for one that lies behind or too far ahead. */
export const bandFor = (latestStartOn: Day, today: Day): AvailabilityBand | null =>
  latestStartOn < today
    ? null
    : (AVAILABILITY_BANDS.find((band) => latestStartOn <= lastDayOf(band, today)) ?? null)

/** What keeps a band from being confirmed: its latest start lies behind, or beyond what the band promises. */
export const availabilityProblems = (
  { band, latestStartOn }: { band: AvailabilityBand; latestStartOn: Day },
  today: Day,
): FieldProblem<'BEYOND_BAND'>[] =>
  problemsOf([
    [latestStartOn < today || latestStartOn > lastDayOf(band, today), 'BEYOND_BAND', 'latestStartOn'],
  ])
