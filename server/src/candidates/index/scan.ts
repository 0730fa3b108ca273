import { type CandidateOrder, NO_DISTANCE } from '@titian/shared/candidates/question.ts'
import { POINTS } from '@titian/shared/candidates/score.ts'
import type { Wishes } from '../search.ts'
import { BestHits } from './best-hits.ts'
import type { Columns } from './columns.ts'
import type { Plan } from './plan.ts'
import type { Tally } from './tally.ts'

export interface Scanned {
  best: BestHits | null
  count: number
}

const points = new Uint8Array(32)

/**
 * One pass over the rows that can answer: the shortest posting list drives, columns test the rest, facets are
 * counted and the page is kept on the way.
 */
export const scan = (columns: Columns, plan: Plan, wishes: Wishes, tally: Tally | null): Scanned => {
  const best = wishes.page ? new BestHits(wishes.page) : null
  const order = wishes.page?.order ?? 'RELEVANCE'
  let count = 0
  const visit = (row: number): void => {
    if (columns.isAlive[row] === 0 || !passesFirm(columns, plan, row)) return
    const misses = missedDimensions(columns, plan, row)
    // A card that misses one dimension still counts as a neighbour there.
    if (misses !== 0 && (tally === null || (misses & (misses - 1)) !== 0)) return
    let score = 0
    if (plan.wantedCount > 0) {
      score = wantedScore(columns, plan, row)
      if (score < 0) return
    }
    tally?.add(columns, row, misses)
    if (misses !== 0) return
    count++
    if (best) offer(best, order, columns, plan, row, score)
  }
  drive(columns, plan, visit)
  return { best, count }
}

const passesFirm = (columns: Columns, plan: Plan, row: number): boolean =>
  (plan.experience === null || plan.experience[columns.experience[row] as number] === 1) &&
  (plan.hours === 0 || ((columns.hours[row] as number) & plan.hours) !== 0) &&
  (plan.isCertified === null || (columns.certified[row] === 1) === plan.isCertified)

/** Bits of the dimensions whose own filter the row misses, as `Tally` counts them. */
const missedDimensions = (columns: Columns, plan: Plan, row: number): number => {
  let misses = 0
  if (plan.regions && plan.regions[columns.region[row] as number] !== 1) misses |= 1
  if (plan.families && plan.families[columns.family[row] as number] !== 1) misses |= 2
  if (plan.bands && plan.bands[columns.band[row] as number] !== 1) misses |= 4
  if (plan.education && plan.education[columns.education[row] as number] !== 1) misses |= 8
  return misses
}

/** Points for what is wanted, or -1 when the row doesn't have what it must. */
const wantedScore = (columns: Columns, plan: Plan, row: number): number => {
  const { termBits, termPoints, wantedCount } = plan
  points.fill(0, 0, wantedCount)
  let found = plan.occupationBits[columns.occupation[row] as number] as number
  for (let bits = found; bits !== 0; bits &= bits - 1)
    points[31 - Math.clz32(bits & -bits)] = POINTS.occupation
  const end = columns.termsFrom[row + 1] as number
  for (let at = columns.termsFrom[row] as number; at < end; at++) {
    const packed = columns.terms[at] as number
    const has = termBits[packed >> 2] as number
    if (has === 0) continue
    found |= has
    const worth = termPoints[packed] as number
    for (let bits = has; bits !== 0; bits &= bits - 1) {
      const bit = 31 - Math.clz32(bits & -bits)
      if (worth > (points[bit] as number)) points[bit] = worth
    }
  }
  if ((found & plan.requiredBits) !== plan.requiredBits) return -1
  if (plan.anyBits !== 0 && (found & plan.anyBits) === 0) return -1
  let sum = 0
  for (let bit = 0; bit < wantedCount; bit++) sum += points[bit] as number
  return sum
}

const offer = (
  best: BestHits,
  order: CandidateOrder,
  columns: Columns,
  plan: Plan,
  row: number,
  wanted: number,
): void => {
  const place = plan.countsPlace ? (columns.regionPoints[row] as number) : 0
  // The same as `sortKey`, without an object for each row.
  const worst = 0 - (wanted + (columns.base[row] as number) + place)
  const ordinal = columns.ordinal[row] as number
  if (order === 'RELEVANCE') best.offer(row, worst, 0, ordinal)
  else if (order === 'AVAILABILITY') best.offer(row, columns.band[row] as number, worst, ordinal)
  else {
    const km = plan.kilometres?.[columns.region[row] as number] ?? -1
    best.offer(row, km < 0 ? NO_DISTANCE : km, worst, ordinal)
  }
}

/** Visits every row that may answer, each once. */
const drive = (columns: Columns, plan: Plan, visit: (row: number) => void): void => {
  const shortest = plan.drivers
    .map((driver) => ({ lists: listsOf(columns, driver), length: lengthOf(columns, driver) }))
    .toSorted((a, b) => a.length - b.length)[0]
  if (!shortest || shortest.length >= columns.rowCount) {
    for (let row = 0; row < columns.rowCount; row++) visit(row)
    return
  }
  const [only, ...others] = shortest.lists
  if (only && others.length === 0) {
    for (let at = 0; at < only.length; at++) visit(only[at] as number)
    return
  }
  const isSeen = new Uint8Array(columns.rowCount)
  for (const list of shortest.lists)
    for (let at = 0; at < list.length; at++) {
      const row = list[at] as number
      if (isSeen[row] === 1) continue
      isSeen[row] = 1
      visit(row)
    }
}

const listsOf = (columns: Columns, driver: Plan['drivers'][number]): Uint32Array[] => [
  ...driver.terms.map((term) => columns.termRows.rows(term)),
  ...driver.occupations.map((occupation) => columns.occupationRows.rows(occupation)),
]

const lengthOf = (columns: Columns, driver: Plan['drivers'][number]): number =>
  driver.terms.reduce((sum, term) => sum + columns.termRows.lengthOf(term), 0) +
  driver.occupations.reduce((sum, occupation) => sum + columns.occupationRows.lengthOf(occupation), 0)
