import { type RawBuilder, sql } from '../../platform/database/sql.ts'
import type { Rows } from '../search.ts'
import type { CardIndex } from './card-index.ts'
import type { IndexedCard } from './indexed-card.ts'

interface Barrier {
  /** The oldest transaction that was still running; everything older is decided. */
  xmin: string
  /** Changes older than this were thrown away. */
  kept_since: string
  hidden: string[]
  changes: { xid: string; card_id: string }[]
}

const INDEXED = sql`id, ordinal, occupation, family, region, region_points, base, band, experience, education, certified,
  working_hours, skills_held, skills_assessed, skills_trained, skills_certified, schemes, languages, licences`

/** So many cards are read at a time while the index loads. */
const LOAD_AT_ONCE = 20_000

/**
 * Keeps an index in step with the card tables. Each transaction that changes a card leaves its id beside its own
 * transaction id. A reader looks at all changes from the oldest transaction that was still running when it last
 * looked: what commits late is seen late, and never missed.
 */
export class Follower {
  readonly #index: CardIndex
  #since = 0n
  /** Changes since `#since` that were taken over already. */
  #known = new Map<string, bigint>()
  /** Taking over is done by one reader at a time: an older picture must not overwrite a newer one. */
  #turn: Promise<void> = Promise.resolve()

  constructor(index: CardIndex) {
    this.#index = index
  }

  /** Reads every card. Until it has ended, the index must not answer. */
  async load(rows: Rows): Promise<void> {
    await this.#inTurn(async () => {
      const barrier = await this.#look(rows)
      this.#since = BigInt(barrier.xmin)
      this.#known = new Map(barrier.changes.map((change) => [keyOf(change), BigInt(change.xid)]))
      for (let after = -1; ; ) {
        const cards = await rows<IndexedCard>(sql`
          select ${INDEXED} from card.card where ordinal > ${after} order by ordinal limit ${LOAD_AT_ONCE}`)
        for (const card of cards) this.#index.put(card)
        const last = cards.at(-1)
        if (!last) return
        after = last.ordinal
      }
    })
  }

  /** Brings the index to where this transaction's next statement sees the tables. Answers the viewer's hidden cards. */
  async catchUp(rows: Rows): Promise<readonly string[]> {
    const barrier = await this.#look(rows)
    if (BigInt(barrier.kept_since) > this.#since) throw new FellBehindError()
    if (barrier.changes.every((change) => this.#known.has(keyOf(change)))) {
      this.#advance(barrier)
      return barrier.hidden
    }
    return this.#inTurn(async () => {
      const now = await this.#look(rows)
      const fresh = now.changes.filter((change) => !this.#known.has(keyOf(change)))
      const ids = [...new Set(fresh.map((change) => change.card_id))]
      const cards = ids.length === 0 ? [] : await rows<IndexedCard>(readCards(ids))
      const found = new Set(cards.map((card) => card.id))
      for (const id of ids) if (!found.has(id)) this.#index.remove(id)
      for (const card of cards) this.#index.put(card)
      for (const change of fresh) this.#known.set(keyOf(change), BigInt(change.xid))
      this.#advance(now)
      return now.hidden
    })
  }

  /** Only ever forwards: whoever looked earlier may come later. */
  #advance({ xmin }: Barrier): void {
    const next = BigInt(xmin)
    if (next <= this.#since) return
    this.#since = next
    for (const [key, xid] of this.#known) if (xid < next) this.#known.delete(key)
  }

  async #look(rows: Rows): Promise<Barrier> {
    const [barrier] = await rows<Barrier>(sql`
      select pg_snapshot_xmin(pg_current_snapshot())::text as xmin,
        coalesce((select changes_since::text from card.publication), '0') as kept_since,
        card.left_out_for_viewer() as hidden,
        coalesce((select jsonb_agg(jsonb_build_object('xid', xid::text, 'card_id', card_id))
          from card.card_change where xid >= ${this.#since.toString()}::xid8), '[]') as changes`)
    if (!barrier) throw new Error('The barrier answered nothing.')
    return barrier
  }

  async #inTurn<T>(act: () => Promise<T>): Promise<T> {
    const before = this.#turn
    const { promise, resolve } = Promise.withResolvers<void>()
    this.#turn = promise
    await before
    try {
      return await act()
    } finally {
      resolve()
    }
  }
}

/** Changes that the index has not seen are gone from the tables: it must be loaded anew. */
export class FellBehindError extends Error {
  constructor() {
    super('The index fell behind what the card tables remember.')
    this.name = 'FellBehindError'
  }
}

const keyOf = (change: { xid: string; card_id: string }): string => `${change.xid} ${change.card_id}`

const readCards = (ids: readonly string[]): RawBuilder<IndexedCard> =>
  sql`select ${INDEXED} from card.card where id = any (${ids}::uuid[])`
