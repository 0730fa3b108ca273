import type { CandidateQuestion } from '@titian/shared/candidates/question.ts'
import type { Answer, Wishes } from '../search.ts'
import { Columns } from './columns.ts'
import { IndexCodes, type IndexedCard } from './indexed-card.ts'
import { type Plan, planOf } from './plan.ts'
import { scan } from './scan.ts'
import { Tally } from './tally.ts'

/** The cards in memory, as a question sees them. Everything is synchronous: an answer is of one moment. */
export class CardIndex {
  readonly #codes = new IndexCodes()
  #columns: Columns
  /** Facets of the question that everybody answers, kept up to date: it is the one asked most. */
  readonly #everybody = new Tally(this.#codes)

  constructor(expected = 1_024) {
    this.#columns = new Columns(this.#codes, expected)
  }

  get size(): number {
    return this.#columns.aliveCount
  }

  /** Bytes of the arrays that hold cards. */
  get bytes(): number {
    return this.#columns.bytes
  }

  /** Adds a card, or puts it in the place of the one with the same id. */
  put(card: IndexedCard): void {
    this.remove(card.id)
    if (this.#columns.isFull) this.#rebuild()
    this.#everybody.count(this.#columns, this.#columns.append(card), 1)
  }

  /** Takes a card out; nothing happens when it isn't there. */
  remove(id: string): void {
    const row = this.#columns.remove(id)
    if (row >= 0) this.#everybody.count(this.#columns, row, -1)
  }

  has(id: string): boolean {
    return this.#columns.rowOf(id) >= 0
  }

  /** Answers as if the cards of `hidden` were not there. */
  answer(question: CandidateQuestion, wishes: Wishes, hidden: readonly string[]): Answer {
    const columns = this.#columns
    const rows = hidden.map((id) => columns.rowOf(id)).filter((row) => row >= 0)
    const hide = (isHidden: boolean) => {
      for (const row of rows) {
        columns.isAlive[row] = isHidden ? 0 : 1
        this.#everybody.count(columns, row, isHidden ? -1 : 1)
      }
      columns.aliveCount += isHidden ? -rows.length : rows.length
    }
    hide(true)
    try {
      return this.#answer(question, wishes)
    } finally {
      hide(false)
    }
  }

  #answer(question: CandidateQuestion, wishes: Wishes): Answer {
    const plan = planOf(question, this.#codes)
    if (asksEverybody(plan)) {
      const hits = wishes.page ? this.#hits(plan, { page: wishes.page }, null).hits : []
      return {
        hits,
        count: wishes.count || wishes.facets ? this.#columns.aliveCount : null,
        facets: wishes.facets ? this.#everybody.counts() : null,
      }
    }
    const tally = wishes.facets ? new Tally(this.#codes) : null
    const { hits, count } = this.#hits(plan, wishes, tally)
    return {
      hits,
      count: wishes.count || wishes.facets ? count : null,
      facets: tally?.counts() ?? null,
    }
  }

  #hits(plan: Plan, wishes: Wishes, tally: Tally | null) {
    const columns = this.#columns
    const { best, count } = scan(columns, plan, wishes, tally)
    const hits = (best?.inListOrder() ?? []).map(({ row, key }) => ({ id: columns.idOf(row), key }))
    return { hits, count }
  }

  /** Living rows move into new columns with room for more: it grows and compacts in one. */
  #rebuild(): void {
    const old = this.#columns
    const next = new Columns(this.#codes, Math.ceil(old.aliveCount * 1.25) + 1_024)
    for (let row = 0; row < old.rowCount; row++) if (old.isAlive[row] === 1) next.copy(old, row)
    this.#columns = next
  }
}

const asksEverybody = (plan: Plan): boolean =>
  plan.wantedCount === 0 &&
  plan.hours === 0 &&
  plan.isCertified === null &&
  [plan.regions, plan.families, plan.education, plan.bands, plan.experience].every((mask) => mask === null)
