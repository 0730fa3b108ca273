import type { Viewer } from '../platform/auth/viewer.ts'
import { sql } from '../platform/database/sql.ts'
import type { InstallationKind } from '../platform/installation/installation.type.ts'
import type { Rows } from './search.ts'

/** Distinct cards that an organisation may read in thirty days. */
export interface CardLimits {
  /** Through its keys: what the agreement says. */
  key: number
  /** Through people at the page, keys included: somebody who reads and compares sees more than a machine should take. */
  page: number
}

/** Of an agreement, unless it says otherwise; and of a demonstration, where everybody is invented. */
export const cardLimitsOf = (kind: InstallationKind): CardLimits =>
  kind === 'SYNTHETIC' ? { key: 10_000, page: 10_000 } : { key: 300, page: 1_500 }

/** The limit that holds for this viewer. */
export const cardLimitFor = (viewer: Viewer, limits: CardLimits): number =>
  viewer.kind === 'KEY' ? limits.key : limits.page

/**
 * Notes that the viewer's organisation reads these cards. False, and nothing is noted, when it would then have
 * read more than `limit` different ones in thirty days.
 */
export const mayReadCards = async (
  rows: Rows,
  ids: readonly string[],
  limit: number,
  today: string,
): Promise<boolean> => {
  if (ids.length === 0) return true
  const [answer] = await rows<{ granted: boolean }>(
    sql`select app.read_cards(${ids}::uuid[], ${limit}, ${today}::date) as granted`,
  )
  return answer?.granted ?? false
}

/** How many different cards the viewer's organisation has read in thirty days. */
export const cardsRead = async (rows: Rows, today: string): Promise<number> => {
  const [answer] = await rows<{ count: number }>(sql`select app.cards_read(${today}::date) as count`)
  return answer?.count ?? 0
}
