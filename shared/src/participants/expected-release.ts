import { addDays, type Day } from './calendar.ts'
import { type CustodyFacts, isInside, latestOpenEpisode } from './legal-stage.ts'

/** Who says when somebody is expected to be released. Titian records it and computes no day. */
export const RELEASE_SOURCES = ['REGISTER', 'DECISION'] as const
export type ReleaseSource = (typeof RELEASE_SOURCES)[number]

export const RELEASE_SOURCE_WORDS: Record<ReleaseSource, { id: string; en: string }> = {
  REGISTER: { id: 'Perkiraan dari register', en: 'Estimate from the register' },
  DECISION: { id: 'Surat keputusan', en: 'Letter of decision' },
}

/** How far ahead a list of those who leave soon may look: time for the last papers, and time for a course. */
export const HORIZON_WEEKS = [12, 24] as const
export type HorizonWeeks = (typeof HORIZON_WEEKS)[number]

export const isHorizon = (weeks: number): weeks is HorizonWeeks =>
  (HORIZON_WEEKS as readonly number[]).includes(weeks)

/** The last day of a horizon. Who was expected to leave before today and is still inside stands in it as well. */
export const horizonEnd = (weeks: HorizonWeeks, today: Day): Day => addDays(today, weeks * 7)

/** The day expected for whoever is inside, from the episode that counts today; null outside, and where none is on record. */
export const expectedReleaseOn = (
  episodes: readonly (CustodyFacts & { expectedReleaseOn: Day | null })[],
  today: Day,
): Day | null => {
  const open = latestOpenEpisode(episodes, today)
  return open && isInside(open.legalStage) ? open.expectedReleaseOn : null
}
