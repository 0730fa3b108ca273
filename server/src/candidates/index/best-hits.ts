import type { SortKey } from '@titian/shared/candidates/question.ts'
import type { PageWish } from '../search.ts'

/** Keeps the best rows of a page by insertion: a page is short, and most rows lose against its last one. */
export class BestHits {
  readonly #size: number
  readonly #sign: 1 | -1
  readonly #from: SortKey | null
  readonly #rows: number[] = []
  readonly #keys: SortKey[] = []

  constructor(wish: PageWish) {
    this.#size = wish.size + 1
    this.#sign = wish.backward ? -1 : 1
    this.#from = wish.from
  }

  offer(row: number, first: number, second: number, ordinal: number): void {
    const from = this.#from
    if (from && this.#order(first, second, ordinal, from) <= 0) return
    const keys = this.#keys
    const last = keys.length === this.#size ? keys[keys.length - 1] : undefined
    if (last && this.#order(first, second, ordinal, last) > 0) return
    let at = keys.length
    while (at > 0 && this.#order(first, second, ordinal, keys[at - 1] as SortKey) < 0) at--
    keys.splice(at, 0, { first, second, ordinal })
    this.#rows.splice(at, 0, row)
    if (keys.length > this.#size) {
      keys.pop()
      this.#rows.pop()
    }
  }

  /** Rows and keys in the order of the list, also when it was read backwards. */
  inListOrder(): { row: number; key: SortKey }[] {
    const hits = this.#keys.map((key, at) => ({ row: this.#rows[at] ?? 0, key }))
    return this.#sign < 0 ? hits.toReversed() : hits
  }

  #order(first: number, second: number, ordinal: number, other: SortKey): number {
    return this.#sign * (first - other.first || second - other.second || ordinal - other.ordinal)
  }
}
