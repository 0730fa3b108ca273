import { addressSubject } from '../auth/address.ts'
import { roleOf, type Viewer } from '../auth/viewer.ts'
import type { Database } from '../database/database.ts'
import { systemFacts } from '../database/roles.ts'
import { sql } from '../database/sql.ts'
import type { CostMeter } from './engine.ts'
import type { Operation } from './operation.ts'
import type { Door } from './operation-settings.ts'

/** How much a bucket holds, and how many points come back each second. */
interface Bucket {
  capacity: number
  perSecond: number
}

const DAY = 86_400

/** The buckets: an employer's key lives on a daily budget; people at a page get a quick refill. */
export const bucketOf = (viewer: Viewer, door: Door): Bucket => {
  if (door === 'playground') return { capacity: 20_000, perSecond: 20_000 / 3_600 }
  if (viewer.kind === 'KEY') return { capacity: 50_000, perSecond: 50_000 / DAY }
  return viewer.kind === 'PUBLIC' ? { capacity: 5_000, perSecond: 5 } : { capacity: 20_000, perSecond: 100 }
}

/** Whose bucket: the organisation's for keys, the account's at a page, the address' for nobody. */
export const bucketHolder = (viewer: Viewer, door: Door, address: string): string => {
  if (viewer.kind === 'KEY') return `organisation:${viewer.organisationId}`
  if (viewer.kind === 'ACCOUNT') return `account:${viewer.accountId}:${door}`
  return `address:${addressSubject(address)}`
}

/** A meter over `app.cost_bucket`: taken in its own short transaction, given back inside the operation's. */
export const costMeter = (
  database: Database,
  viewer: Viewer,
  door: Door,
  address: string,
  now: Date,
): CostMeter => {
  const holder = bucketHolder(viewer, door, address)
  const { capacity, perSecond } = bucketOf(viewer, door)
  const resetAt = (available: number) =>
    new Date(now.getTime() + Math.ceil(((capacity - available) / perSecond) * 1_000)).toISOString()
  const take = (points: number) =>
    sql<{ granted: boolean; left_over: number }>`
      select granted, left_over from app.take_cost(${holder}, ${points}, ${capacity}, ${perSecond}, ${now.toISOString()}::timestamptz)`
  return {
    take: async (points) => {
      const facts = { ...systemFacts(''), role: roleOf(viewer) }
      const [row] = await database.transaction('titian_public', facts, (tx) => tx.rows(take(points)))
      const available = row?.left_over ?? 0
      return { granted: row?.granted ?? false, available, resetAt: resetAt(available) }
    },
    giveBack: async (operation: Operation, points, actual) => {
      const [row] = await operation.rows(take(-points))
      // An employer sees hour by hour what its systems asked; a page's questions are nobody's to count.
      if (viewer.kind === 'KEY') {
        await operation.rows(
          sql`select app.note_usage(${operation.name || 'anonymous'}, ${actual}, ${now.toISOString()}::timestamptz)`,
        )
        operation.noteWriting()
      }
      const available = row?.left_over ?? 0
      return { available, resetAt: resetAt(available) }
    },
  }
}
