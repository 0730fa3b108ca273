import { sql } from '../../platform/database/sql.ts'
import type { CandidateSearch, OpenSearch, Rows } from '../search.ts'
import { CardIndex } from './card-index.ts'
import { FellBehindError, Follower } from './catch-up.ts'

/** How the index stands: until it is loaded, questions go to the tables. */
export type IndexState = 'EMPTY' | 'LOADING' | 'READY'

/**
 * Answers from memory, in step with the asking transaction; from the tables while the index is not loaded,
 * when it fell behind, and for a question that it can't hold.
 */
export class IndexSearch implements CandidateSearch {
  readonly #tables: CandidateSearch
  readonly #reload: () => void
  #index = new CardIndex()
  #follower = new Follower(this.#index)
  #state: IndexState = 'EMPTY'

  /** `tables` answers whatever the index can't. `reload` is told when the index fell behind, and loads it later. */
  constructor(tables: CandidateSearch, reload: () => void = () => undefined) {
    this.#tables = tables
    this.#reload = reload
  }

  get state(): IndexState {
    return this.#state
  }

  get size(): number {
    return this.#index.size
  }

  get bytes(): number {
    return this.#index.bytes
  }

  /** Loads all cards; `rows` must run in a role that reads them. When it fails, the tables go on answering. */
  async load(rows: Rows): Promise<void> {
    if (this.#state === 'LOADING') return
    this.#state = 'LOADING'
    try {
      const [there] = await rows<{ count: number }>(sql`select count(*)::int as count from card.card`)
      // Room for a tenth more, so that the first changes don't make it move.
      const index = new CardIndex(Math.ceil((there?.count ?? 0) * 1.1) + 1_024)
      const follower = new Follower(index)
      await follower.load(rows)
      this.#index = index
      this.#follower = follower
      this.#state = 'READY'
    } finally {
      if (this.#state === 'LOADING') this.#state = 'EMPTY'
    }
  }

  async open(rows: Rows): Promise<OpenSearch> {
    if (this.#state !== 'READY') return this.#tables.open(rows)
    const index = this.#index
    try {
      const hidden = await this.#follower.catchUp(rows)
      return { hidden, answer: async (question, wishes) => index.answer(question, wishes, hidden) }
    } catch (error) {
      if (!(error instanceof FellBehindError || error instanceof RangeError)) throw error
      this.#state = 'EMPTY'
      this.#reload()
      return this.#tables.open(rows)
    }
  }
}
