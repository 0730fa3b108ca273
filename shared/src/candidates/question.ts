import type { AvailabilityBand } from '../vocabulary/availability-band.ts'
import type { EducationLevel } from '../vocabulary/education-level.ts'
import type { ExperienceBand } from '../vocabulary/experience-band.ts'
import type { OccupationFamily } from '../vocabulary/occupation-family.ts'
import type { WorkingHours } from '../vocabulary/working-hours.ts'

/** One thing that is looked for; any of its codes will do, and a narrower skill counts for a broader one. */
export interface Wanted {
  skills: readonly string[]
  occupations: readonly string[]
  schemes: readonly string[]
  languages: readonly string[]
  licences: readonly string[]
}

/** Where somebody should want to work. */
export interface Place {
  /** Every region at which a card will do: inside the places asked for, or wider and covering them. */
  regions: ReadonlySet<string>
}

/**
 * An employer's question, over vocabulary codes only. Both engines answer exactly this. Null or an empty
 * list does not narrow.
 */
export interface CandidateQuestion {
  /** All of these, each by any of its codes. */
  required: readonly Wanted[]
  /** At least one of these, if there are any; each one found counts. */
  anyOf: readonly Wanted[]
  place: Place | null
  /** Whole kilometres from the place asked about to the centres of regencies; for sorting and for the edge. */
  distances: ReadonlyMap<string, number> | null
  families: readonly OccupationFamily[]
  education: readonly EducationLevel[]
  availability: readonly AvailabilityBand[]
  experience: readonly ExperienceBand[]
  workingHours: readonly WorkingHours[]
  isCertified: boolean | null
}

export const CANDIDATE_ORDERS = ['RELEVANCE', 'AVAILABILITY', 'DISTANCE'] as const
export type CandidateOrder = (typeof CANDIDATE_ORDERS)[number]

/** The question that every card answers. */
export const EVERYBODY: CandidateQuestion = {
  required: [],
  anyOf: [],
  place: null,
  distances: null,
  families: [],
  education: [],
  availability: [],
  experience: [],
  workingHours: [],
  isCertified: null,
}

export const NOTHING_WANTED: Wanted = {
  skills: [],
  occupations: [],
  schemes: [],
  languages: [],
  licences: [],
}

/** More things at once than anybody looks for; an engine may rely on it. */
export const MOST_WANTED = 24

/** All that is looked for, required first; the order that scores and reasons follow. */
export const wantedOf = (question: CandidateQuestion): Wanted[] => [...question.required, ...question.anyOf]

/**
 * Where a card stands in an order: smaller first by `first`, then `second`, then the card's ordinal. It is
 * what a cursor carries.
 */
export interface SortKey {
  first: number
  second: number
  ordinal: number
}

/** Cards whose region is too wide for a distance stand behind all that have one. */
export const NO_DISTANCE = 100_000

/** The place of a card with this score, band and region in an order. */
export const sortKey = (
  order: CandidateOrder,
  card: { score: number; band: number; km: number | null; ordinal: number },
): SortKey => {
  const { ordinal } = card
  // 0 - score, because -0 is another number than the 0 of a database.
  const second = 0 - card.score
  if (order === 'RELEVANCE') return { first: second, second: 0, ordinal }
  if (order === 'AVAILABILITY') return { first: card.band, second, ordinal }
  return { first: card.km ?? NO_DISTANCE, second, ordinal }
}

/** Negative when `a` comes first. Never 0 for two cards: ordinals are unique. */
export const compareKeys = (a: SortKey, b: SortKey): number =>
  a.first - b.first || a.second - b.second || a.ordinal - b.ordinal
