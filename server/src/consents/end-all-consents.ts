import { PURPOSES, type WithdrawalWay } from '@titian/shared/consents/purpose.ts'
import { sql } from '../platform/database/sql.ts'
import type { Command } from '../platform/graphql/operation.ts'
import type { ConsentListener } from './on-consent-ended.ts'

/**
 * Ends every consent of a person at once, and tells the later rooms of each purpose, also of one that nobody agreed to:
 * whatever still stands without its consent goes too. Role: titian_command.
 */
export const endAllConsents = async (
  command: Pick<Command, 'rows' | 'em' | 'now' | 'today'>,
  personId: string,
  via: WithdrawalWay,
  listeners: readonly ConsentListener[],
): Promise<void> => {
  const { now, today, rows } = command
  await rows(sql`update people.consent
    set withdrawn_at = greatest(given_at, ${now.toISOString()}::timestamptz), withdrawn_via = ${via}
    where person_id = ${personId}::uuid and withdrawn_at is null and until_on >= ${today}::date`)
  for (const purpose of PURPOSES)
    for (const tell of listeners) await tell(command, { personId, purpose, at: now })
}
