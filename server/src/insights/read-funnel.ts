import {
  FUNNEL_STAGES,
  type FunnelCount,
  type FunnelWindow,
  type ShownFunnelStage,
  showFunnel,
  wholeMonths,
} from '@titian/shared/insights/funnel.ts'
import { suppressParts } from '@titian/shared/insights/suppression.ts'
import { type RawBuilder, sql } from '../platform/database/sql.ts'

interface CountRow {
  province_code: string | null
  rank: number
  reached: number
  median_days: number | null
}

/** Runs SQL as the viewer; an operation, or a transaction in tests. */
export interface Reader {
  rows<T>(query: RawBuilder<T>): Promise<T[]>
}

/** The funnel's counts for the viewer's reach, by province; the key null holds the whole. */
export const readFunnelCounts = async (
  reader: Reader,
  window: FunnelWindow,
  today: string,
): Promise<Map<string | null, FunnelCount[]>> => {
  const { from, until } = wholeMonths(window, today)
  const rows = await reader.rows<CountRow>(sql`
    select province_code, rank, reached, median_days from people.funnel_counts(${from}::date, ${until}::date)`)
  const counts = new Map<string | null, FunnelCount[]>([[null, noCounts()]])
  for (const { province_code, rank, reached, median_days } of rows) {
    const stages = counts.get(province_code) ?? noCounts()
    const stage = FUNNEL_STAGES[rank]
    if (stage) stages[rank] = { stage, reached, medianDays: median_days }
    counts.set(province_code, stages)
  }
  return counts
}

const noCounts = (): FunnelCount[] => FUNNEL_STAGES.map((stage) => ({ stage, reached: 0, medianDays: null }))

/**
 * What may be shown of a funnel: of the whole, or of one province. A province's cell is also hidden when the
 * whole minus the other provinces would give it away.
 */
export const shownFunnel = (
  counts: ReadonlyMap<string | null, FunnelCount[]>,
  provinceCode: string | null,
): ShownFunnelStage[] => {
  if (provinceCode === null) return showFunnel(counts.get(null) ?? noCounts())
  const provinces = [...counts].filter((entry): entry is [string, FunnelCount[]] => entry[0] !== null)
  return showFunnel(counts.get(provinceCode) ?? noCounts(), (stage) => {
    const rank = FUNNEL_STAGES.indexOf(stage)
    const parts = new Map(provinces.map(([code, stages]) => [code, stages[rank]?.reached ?? 0]))
    return suppressParts(parts).get(provinceCode) === null
  })
}
