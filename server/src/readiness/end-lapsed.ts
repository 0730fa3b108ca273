import type { Stage } from '@titian/shared/journeys/stage.ts'
import { hasLapsed } from '@titian/shared/readiness/lapse.ts'
import { readinessOf } from '@titian/shared/readiness/readiness.ts'
import { jakartaDay } from '../accounts/jakarta-day.ts'
import type { Database, Tx } from '../platform/database/database.ts'
import { systemFacts } from '../platform/database/roles.ts'
import { sql } from '../platform/database/sql.ts'
import type { Job } from '../platform/jobs/jobs.ts'
import type { CertificateListener } from '../training/on-certificate-taken-back.ts'
import type { ReadinessListener } from './on-readiness-lapsed.ts'
import { factsOf, toFacts } from './readiness-rows.ts'
import { rulesOn } from './rule-rows.ts'

/**
 * Ends every confirmation whose facts no longer hold today: each in a transaction of its own, with its card. Answers how
 * many. Whoever is left at the stage without one is a task of the unit.
 */
export const endLapsedConfirmations = async (
  database: Database,
  onLapsed: readonly ReadinessListener[],
  moment: { now: Date; today: string },
): Promise<number> => {
  // Readiness is told by row security; of those who read the work of all units, the administrators read no more than it.
  const facts = { ...systemFacts(moment.today), role: 'ADMINISTRATOR' }
  const confirmed = await database.transaction('titian_command', facts, ({ rows }) =>
    rows<{ personId: string }>(sql`
      select person_id as "personId" from people.readiness_confirmation where ended_at is null order by person_id`),
  )
  let ended = 0
  for (const { personId } of confirmed)
    if (
      await database.transaction('titian_command', facts, (tx) => endIfLapsed(tx, personId, onLapsed, moment))
    )
      ended += 1
  return ended
}

/** What readiness does when a certificate is taken back: a confirmation that rested on it ends at once. */
export const lapseOnCertificateTakenBack =
  (onLapsed: readonly ReadinessListener[]): CertificateListener =>
  async (tx, { personId, now, today }) => {
    await endIfLapsed(tx, personId, onLapsed, { now, today })
  }

const endIfLapsed = async (
  tx: Tx,
  personId: string,
  onLapsed: readonly ReadinessListener[],
  { now, today }: { now: Date; today: string },
): Promise<boolean> => {
  const { rows } = tx
  // As every confirmation takes it: whoever confirms at this moment comes before or after, not in between.
  const [journey] = await rows<{ stage: Stage }>(
    sql`select stage from people.journey where person_id = ${personId}::uuid for update`,
  )
  const row = await factsOf(rows, personId)
  if (!journey || !row) return false
  const readiness = readinessOf(toFacts(row, today), await rulesOn(rows, today), today)
  if (!hasLapsed({ stage: journey.stage, isConfirmed: row.confirmedAt !== null }, readiness)) return false
  await rows(sql`
    update people.readiness_confirmation set ended_at = greatest(confirmed_at, ${now.toISOString()}::timestamptz)
    where person_id = ${personId}::uuid and ended_at is null`)
  for (const tell of onLapsed) await tell(tx, { personId, at: now })
  return true
}

/** Every night, before the first day of work is looked at. */
export const readinessJobs = (database: Database, onLapsed: readonly ReadinessListener[]): Job[] => [
  {
    name: 'end-lapsed-confirmations',
    cron: '35 0 * * *',
    run: async (_, now) => {
      await endLapsedConfirmations(database, onLapsed, { now, today: jakartaDay(now) })
    },
  },
]
