import type { Tx } from '../platform/database/database.ts'
import { sql } from '../platform/database/sql.ts'

/** Whether everybody in this installation is invented. */
export const isSyntheticHere = async ({ rows }: Pick<Tx, 'rows'>): Promise<boolean> => {
  const [stamp] = await rows<{ kind: string }>(sql`select kind from app.installation`)
  if (!stamp) throw new Error('The installation is not stamped SYNTHETIC or LIVE.')
  return stamp.kind === 'SYNTHETIC'
}
