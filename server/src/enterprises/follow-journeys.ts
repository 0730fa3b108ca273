import { type EnterpriseStage, isAlive } from '@titian/shared/enterprises/stage.ts'
import { survivedAt } from '@titian/shared/enterprises/survival.ts'
import type { MoveFactSource } from '../journeys/move-facts.ts'
import type { MoveJourney } from '../journeys/move-journey.ts'
import type { OfPerson } from '../participants/per-person.ts'
import { sql } from '../platform/database/sql.ts'
import type { Command } from '../platform/graphql/operation.ts'
import { survivalRows } from './fact-rows.ts'

interface Known {
  id: string
  stage: EnterpriseStage
  tradingSince: string | null
  closedOn: string | null
}

/** Whether somebody's business trades, and lived at 12 months: facts that the moves of a journey rest on. */
export const tradingFacts: MoveFactSource = async (rows, { personId }) => {
  const businesses = await rows<Known>(sql`
    select id, stage, trading_since::text as "tradingSince", closed_on::text as "closedOn"
    from people.enterprise join people.enterprise_member on enterprise_id = id
    where person_id = ${personId}::uuid and left_on is null`)
  const alive: boolean[] = []
  for (const business of businesses) {
    const checks = await rows(survivalRows(sql`array[${business.id}::uuid]`))
    alive.push(survivedAt(business, checks, 12) === 'ALIVE')
  }
  return {
    isTrading: businesses.some(({ stage }) => isAlive(stage)),
    isAliveAt12Months: alive.some((lived) => lived),
  }
}

const FOLLOWED = {
  TRADING: { to: 'PLACED', reason: 'TRADING_STARTED' },
  CLOSED: { to: 'JOB_READY', reason: 'BUSINESS_CLOSED' },
  SURVIVED: { to: 'SUSTAINED', reason: 'BUSINESS_AT_12_MONTHS' },
} as const

/**
 * Moves the journey of each member after its business, on behalf of the counsellor. A journey that stands elsewhere, or
 * lacks something, is left to the staff, who see why it does not move.
 */
export const followJourneys = async (
  command: Command,
  moveJourney: MoveJourney,
  members: readonly OfPerson[],
  { to, effectiveOn }: { to: EnterpriseStage | 'SURVIVED'; effectiveOn: string },
): Promise<void> => {
  const followed = to === 'TRADING' || to === 'CLOSED' || to === 'SURVIVED' ? FOLLOWED[to] : null
  if (!followed) return
  for (const { personId } of members) {
    const [journey] = await command.rows<{ since: string }>(
      sql`select since::text as since from people.journey where person_id = ${personId}::uuid for update`,
    )
    if (journey)
      await moveJourney(command, {
        personId,
        ...followed,
        effectiveOn: effectiveOn < journey.since ? journey.since : effectiveOn,
        onBehalfOf: 'COUNSELLOR',
      })
  }
}
