import type { CardVocabulary } from '@titian/shared/candidates/card-vocabulary.ts'
import { smallCells } from '@titian/shared/candidates/crowd.ts'
import { rareValues } from '@titian/shared/candidates/rare-values.ts'
import { sql } from '../platform/database/sql.ts'
import { CARD_COLUMNS, type CardRow, fromRow } from './card-row.ts'
import type { Rows } from './search.ts'

/** The card tables, as they stand, would single somebody out. It names counts only, never a value. */
export class LonelyCardError extends Error {
  constructor(cells: number, values: number) {
    super(`The cards break the crowd rule: ${cells} cells under five, ${values} values with too few holders.`)
    this.name = 'LonelyCardError'
  }
}

/** Reads back every card and throws `LonelyCardError` unless each stands in a crowd and shows no rare value. */
export const refuseLonelyCards = async (
  rows: Rows,
  vocabulary: Pick<CardVocabulary, 'skills'>,
): Promise<void> => {
  const found = await rows<CardRow & { hidden_from: string[] }>(sql`
    select ${CARD_COLUMNS}, coalesce(hidden_from, '{}') as hidden_from from card.card
      left join (select card_id, array_agg(organisation_id) as hidden_from from card.hidden group by card_id) hidden
        on card_id = id`)
  const cards = found.map((row) => ({ ...fromRow(row), hiddenFrom: row.hidden_from }))
  const [cells, values] = [smallCells(cards), rareValues(cards, vocabulary)]
  if (cells.size > 0 || values.size > 0) throw new LonelyCardError(cells.size, values.size)
}
