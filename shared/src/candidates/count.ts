/** Below this a count is not told to employers. */
export const SMALLEST_EXACT = 10

/** A count as an employer learns it: nothing, "fewer than 10", or exactly so many. */
export interface CandidateCount {
  /** Null from 1 to 9. */
  exact: number | null
  atLeast: number
}

/** The one way in which numbers of candidates leave the server. `count` is a whole number, 0 or more. */
export const candidateCount = (count: number): CandidateCount =>
  count === 0 || count >= SMALLEST_EXACT ? { exact: count, atLeast: count } : { exact: null, atLeast: 1 }

export interface Bucket {
  value: string
  label: string
  count: number
}

export interface ToldBucket {
  value: string
  label: string
  count: CandidateCount
}

/**
 * Buckets in the order they are shown: told counts from many to few, then all below ten by name, then empty
 * ones by name. Ordering the small ones by number would tell the number. At most `limit`, but never losing
 * a bucket that was chosen.
 */
export const toldBuckets = (
  buckets: readonly Bucket[],
  limit: number,
  chosen: ReadonlySet<string> = new Set(),
): ToldBucket[] => {
  const rank = (count: number) => (count >= SMALLEST_EXACT ? -count : count > 0 ? 0 : 1)
  const sorted = buckets.toSorted(
    (a, b) => rank(a.count) - rank(b.count) || compare(a.label, b.label) || compare(a.value, b.value),
  )
  return sorted
    .filter((bucket, at) => at < limit || chosen.has(bucket.value))
    .map(({ value, label, count }) => ({ value, label, count: candidateCount(count) }))
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
