import type { Day } from '../participants/calendar.ts'

/** Something that a business reached, as somebody wrote it down. Two records of one thing are one outcome. */
export interface RecordedOutcome {
  enterpriseId: string
  /** A milestone, trading, or a month survived. */
  what: string
  reachedOn: Day
}

/** Who accompanied a business, and through which centre, from a day until a day. */
export interface Accompaniment {
  enterpriseId: string
  counsellorId: string
  centreId: string
  from: Day
  /** The first day after; null while it goes on. */
  until: Day | null
}

/** What one counsellor or one centre had a part in. Only `alone` may be added up across parties. */
export interface Credit {
  party: string
  /** Outcomes that nobody else accompanied. */
  alone: number
  /** Outcomes that others accompanied as well. */
  together: number
}

export interface Attribution {
  /** Different outcomes, each once, whoever accompanied them. */
  total: number
  /** Of these, the ones that several parties accompanied, each once. */
  sharedTotal: number
  /** Of these, the ones that nobody accompanied. */
  unaccompanied: number
  credits: readonly Credit[]
}

/**
 * Attributes outcomes to counsellors or to centres without doubling one: total = the sum of `alone`, and
 * `sharedTotal`, and `unaccompanied`. A party is credited when it accompanied the business on the day it was reached.
 */
export const attribute = (
  records: readonly RecordedOutcome[],
  accompaniments: readonly Accompaniment[],
  by: 'counsellorId' | 'centreId',
): Attribution => {
  const outcomes = distinctOutcomes(records)
  const parties = outcomes.map((outcome) => partiesOf(outcome, accompaniments, by))
  const everybody = [...new Set(accompaniments.map((one) => one[by]))].toSorted()
  return {
    total: outcomes.length,
    sharedTotal: parties.filter((set) => set.size > 1).length,
    unaccompanied: parties.filter((set) => set.size === 0).length,
    credits: everybody.map((party) => ({
      party,
      alone: parties.filter((set) => set.size === 1 && set.has(party)).length,
      together: parties.filter((set) => set.size > 1 && set.has(party)).length,
    })),
  }
}

/** Each thing that a business reached, once, on the earliest day that somebody wrote down. */
export const distinctOutcomes = (records: readonly RecordedOutcome[]): RecordedOutcome[] =>
  [...Map.groupBy(records, ({ enterpriseId, what }) => JSON.stringify([enterpriseId, what])).values()].map(
    (same) => same.reduce((a, b) => (b.reachedOn < a.reachedOn ? b : a)),
  )

const partiesOf = (
  { enterpriseId, reachedOn }: RecordedOutcome,
  accompaniments: readonly Accompaniment[],
  by: 'counsellorId' | 'centreId',
): Set<string> =>
  new Set(
    accompaniments
      .filter(
        (one) =>
          one.enterpriseId === enterpriseId &&
          one.from <= reachedOn &&
          (one.until === null || reachedOn < one.until),
      )
      .map((one) => one[by]),
  )
