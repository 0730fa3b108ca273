import type { Card } from '@titian/shared/candidates/card.ts'
import { sql } from '../platform/database/sql.ts'
import { CARD_COLUMNS, type CardRow, fromRow } from './card-row.ts'
import type { Rows } from './search.ts'

/** Cards by id, without those that are hidden from the viewer's organisation; absent and hidden look the same. */
export const readCards = async (rows: Rows, ids: readonly string[]): Promise<Map<string, Card>> => {
  if (ids.length === 0) return new Map()
  const found = await rows<CardRow>(sql`
    select ${CARD_COLUMNS} from card.card
    where id = any (${ids}::uuid[]) and id <> all ((select card.hidden_from_viewer())::uuid[])`)
  return new Map(found.map((row) => [row.id, fromRow(row)]))
}
