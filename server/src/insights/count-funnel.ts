import {
  FUNNEL_STAGES,
  type FunnelCount,
  type FunnelStageKind,
  type FunnelWindow,
} from '@titian/shared/insights/funnel.ts'
import { type RawBuilder, sql } from '../platform/database/sql.ts'

/** Counts of the whole, and of each province in it that has anybody. */
export interface FunnelCounts {
  whole: readonly FunnelCount[]
  provinces: ReadonlyMap<string, readonly FunnelCount[]>
}

interface Row {
  province: string | null
  stage: FunnelStageKind
  reached: number
  medianDays: number | null
}

/** Counts the funnel in the database, within what the session may count. */
export const countFunnelInDatabase = async (
  rows: <T>(query: RawBuilder<T>) => Promise<T[]>,
  { from, until }: FunnelWindow,
): Promise<FunnelCounts> => {
  const counted = await rows<Row>(sql`
    select province_code as province, stage, reached, median_days as "medianDays"
    from people.funnel(${from}::date, ${until}::date)`)
  const byProvince = Map.groupBy(counted, ({ province }) => province)
  const whole = ordered(byProvince.get(null) ?? [])
  byProvince.delete(null)
  return {
    whole,
    provinces: new Map([...byProvince].map(([province, found]) => [province ?? '', ordered(found)])),
  }
}

/** Every stage in its order; one that the database did not mention was reached by nobody. */
const ordered = (found: readonly Row[]): FunnelCount[] =>
  FUNNEL_STAGES.map((stage) => {
    const row = found.find((entry) => entry.stage === stage)
    return { stage, reached: row?.reached ?? 0, medianDays: row?.medianDays ?? null }
  })
