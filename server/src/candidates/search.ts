import type { CandidateOrder, CandidateQuestion, SortKey } from '@titian/shared/candidates/question.ts'
import type { RawBuilder } from '../platform/database/sql.ts'

/** Runs SQL in the transaction of whoever asks. */
export type Rows = <T>(query: RawBuilder<T>) => Promise<T[]>

export interface PageWish {
  order: CandidateOrder
  /** So many and one more are found, when there are. */
  size: number
  backward: boolean
  /** The page starts behind this place, or ends before it when it reads backwards. */
  from: SortKey | null
}

export interface Wishes {
  page?: PageWish
  count?: boolean
  facets?: boolean
}

export interface Hit {
  id: string
  key: SortKey
}

/**
 * Cards by value, without zeros. Band, region, family and education are counted without their own filter,
 * so that a chosen value still shows what its neighbours would give; skills and schemes under all filters.
 */
export interface FacetCounts {
  skills: ReadonlyMap<string, number>
  schemes: ReadonlyMap<string, number>
  /** By the region that the card stands at, nothing added for covering. */
  regions: ReadonlyMap<string, number>
  families: ReadonlyMap<string, number>
  /** By place in the list of bands and levels. */
  availability: ReadonlyMap<number, number>
  education: ReadonlyMap<number, number>
}

export interface Answer {
  /** In the order of the list, at most one more than asked. Empty when no page was wished. */
  hits: readonly Hit[]
  count: number | null
  facets: FacetCounts | null
}

/** A search for one viewer, in step with what their transaction sees. */
export interface OpenSearch {
  /** Cards that this viewer's organisation may not see; as if they were not there. */
  readonly hidden: readonly string[]
  answer(question: CandidateQuestion, wishes: Wishes): Promise<Answer>
}

/** The one interface of both engines. `rows` runs in the viewer's own role and transaction. */
export interface CandidateSearch {
  open(rows: Rows): Promise<OpenSearch>
}
