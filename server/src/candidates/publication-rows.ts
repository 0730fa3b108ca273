import type { SupplyCell } from '@titian/shared/candidates/supply.ts'
import { sql } from '../platform/database/sql.ts'
import { CARD_COLUMNS, type CardRow, writeCards } from './card-row.ts'
import type { Rows } from './search.ts'

export interface ExistingCard {
  personId: string
  row: CardRow
}

export interface PublicationRows {
  cards: readonly { row: CardRow; personId: string; hiddenFrom: readonly string[] }[]
  existing: ReadonlyMap<string, ExistingCard>
  supply: readonly SupplyCell[]
  today: string
}

/** Publication and removal wait for each other here, so that nobody is published while they withdraw. */
export const PUBLICATION_LOCK = sql`select pg_advisory_xact_lock(hashtext('titian: publication of cards'))`

/** So many cards are written in one statement. */
const AT_ONCE = 2_000

/** The cards there are, by the person they show. */
export const readExisting = async (rows: Rows): Promise<Map<string, ExistingCard>> => {
  const found = await rows<CardRow & { person_id: string }>(sql`
    select ${CARD_COLUMNS}, person_id from card.card join people.card_origin on card_id = id`)
  return new Map(
    found.map(({ person_id, ...row }) => [person_id, { personId: person_id, row: row as CardRow }]),
  )
}

/** Writes what differs from before: removed first, then changed and new cards, whom they are hidden from, the supply. */
export const writePublication = async (
  rows: Rows,
  { cards, existing, supply, today }: PublicationRows,
): Promise<{ added: number; changed: number; removed: number }> => {
  const staying = new Set(cards.map(({ personId }) => personId))
  const removed = [...existing.values()].filter(({ personId }) => !staying.has(personId))
  await rows(sql`delete from card.card where id = any (${removed.map(({ row }) => row.id)}::uuid[])`)

  const added = cards.filter(({ personId }) => !existing.has(personId))
  const changed = cards.filter(({ row, personId }) => {
    const before = existing.get(personId)
    return before !== undefined && canonical(before.row) !== canonical(row)
  })
  const written = [...changed, ...added]
  for (let from = 0; from < written.length; from += AT_ONCE)
    await rows(writeCards(written.slice(from, from + AT_ONCE).map(({ row }) => row)))
  await rows(sql`
    insert into people.card_origin (card_id, person_id)
    select unnest(${added.map(({ row }) => row.id)}::uuid[]), unnest(${added.map(({ personId }) => personId)}::uuid[])`)

  const hidden = cards.flatMap(({ row, hiddenFrom }) =>
    hiddenFrom.map((employer) => ({ employer, id: row.id })),
  )
  await rows(sql`delete from card.hidden`)
  await rows(sql`
    insert into card.hidden (organisation_id, card_id)
    select unnest(${hidden.map(({ employer }) => employer)}::uuid[]), unnest(${hidden.map(({ id }) => id)}::uuid[])`)
  await writeSupply(rows, supply, today)
  return { added: added.length, changed: changed.length, removed: removed.length }
}

const writeSupply = async (rows: Rows, cells: readonly SupplyCell[], today: string): Promise<void> => {
  await rows(sql`delete from card.supply`)
  await rows(sql`
    insert into card.supply (province, family, at_least)
    select province, family, "atLeast" from jsonb_to_recordset(${JSON.stringify(cells)}::jsonb)
      as cell(province text, family text, "atLeast" integer)`)
  // Changes older than the publication before last are in every running index, or it loads anew.
  await rows(sql`
    insert into card.publication as last (week_of, changes_since, next_changes_since)
    values (${today}::date, '0', pg_snapshot_xmin(pg_current_snapshot()))
    on conflict (one) do update set week_of = excluded.week_of,
      changes_since = last.next_changes_since, next_changes_since = excluded.next_changes_since`)
  await rows(sql`delete from card.card_change where xid < (select changes_since from card.publication)`)
}

/** The same text for equal rows, in whatever order a database keeps the parts of a JSON value. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
