import type { Tx } from '../platform/database/database.ts'
import { sql } from '../platform/database/sql.ts'

/**
 * Removes a person's card in the transaction that ends the right to show it: a consent withdrawn, readiness
 * lapsed, custody changed. Gone with the commit, everywhere. Answers whether there was one. Role: titian_command.
 */
export const unpublishCard = async ({ rows }: Pick<Tx, 'rows'>, personId: string): Promise<boolean> => {
  const [answer] = await rows<{ unpublish: boolean }>(
    sql`select card.unpublish(${personId}::uuid) as unpublish`,
  )
  return answer?.unpublish ?? false
}
