import { sql } from '../database/sql.ts'
import type { Command } from './operation.ts'

/**
 * Makes commands of one account with the same idempotency key wait for each other until the end of the
 * transaction, so that the second one finds what the first one did. Without a key nobody waits.
 */
export const oneAtATime = async (command: Command, key: string | null): Promise<void> => {
  if (key === null) return
  const by = command.actor.kind === 'ACCOUNT' ? command.actor.accountId : command.actor.kind
  await command.rows(
    sql`select pg_advisory_xact_lock(hashtextextended(${`idempotency key ${by} ${key}`}, 0))`,
  )
}
