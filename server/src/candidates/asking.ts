import type { Asked } from '@titian/shared/candidates/ask.ts'
import type { Card } from '@titian/shared/candidates/card.ts'
import type { CandidateQuestion, SortKey } from '@titian/shared/candidates/question.ts'
import { readCards } from './read-cards.ts'
import type { Answer, CandidateSearch, Hit, PageWish, Rows, Wishes } from './search.ts'

/** Whether an answer is for cards with everything that the text names, or with some of it. */
export type Mode = 'ALL' | 'SOME'

export interface FoundCard {
  card: Card
  key: SortKey
}

export interface AskedAnswer {
  mode: Mode
  question: CandidateQuestion
  /** Cards in list order, at most one more than asked. */
  found: readonly FoundCard[]
  answer: Answer
}

/**
 * One search with all that is wished of it. When nobody has everything that the text names, and the list is
 * read from its beginning, it is asked again for some of it; `mode` of a later page is what the first one was.
 * A card that left between finding and reading is searched for again, once.
 */
export const ask = async (
  search: CandidateSearch,
  rows: Rows,
  asked: Asked,
  wishes: Wishes,
  mode: Mode | null,
): Promise<AskedAnswer> => {
  const first = await answerOnce(search, rows, asked, wishes, mode)
  const cards = await readCards(rows, idsOf(first.answer.hits))
  if (first.answer.hits.every((hit) => cards.has(hit.id))) return withCards(first, cards)
  const second = await answerOnce(search, rows, asked, wishes, mode)
  return withCards(second, await readCards(rows, idsOf(second.answer.hits)))
}

interface Once {
  mode: Mode
  question: CandidateQuestion
  answer: Answer
}

const answerOnce = async (
  search: CandidateSearch,
  rows: Rows,
  { all, some }: Asked,
  wishes: Wishes,
  mode: Mode | null,
): Promise<Once> => {
  const open = await search.open(rows)
  const wished = needsCount(wishes, some) ? { ...wishes, count: true } : wishes
  if (mode === 'SOME' && some) return { mode, question: some, answer: await open.answer(some, wishes) }
  const answer = await open.answer(all, wished)
  const isNobody = wishes.page ? answer.hits.length === 0 : answer.count === 0
  if (mode !== null || !some || !isNobody) return { mode: 'ALL', question: all, answer }
  return { mode: 'SOME', question: some, answer: await open.answer(some, wishes) }
}

/** Without a page only a count can tell that nobody was found. */
const needsCount = (wishes: Wishes, some: CandidateQuestion | null): boolean =>
  some !== null && !wishes.page && !wishes.facets

const idsOf = (hits: readonly Hit[]): string[] => hits.map((hit) => hit.id)

const withCards = ({ mode, question, answer }: Once, cards: ReadonlyMap<string, Card>): AskedAnswer => ({
  mode,
  question,
  answer,
  found: answer.hits.flatMap(({ id, key }) => {
    const card = cards.get(id)
    return card ? [{ card, key }] : []
  }),
})

/**
 * Gathers what the fields of one answer wish for, and asks once for all of it: the page, the count and the
 * facets of a list are separate fields, and cost one pass together.
 */
export class Gathering {
  readonly #ask: (wishes: Wishes) => Promise<AskedAnswer>
  readonly #page: PageWish
  #wishes: Wishes = {}
  #asked: Promise<AskedAnswer> | null = null
  #latest: Promise<AskedAnswer> | null = null

  constructor(page: PageWish, asks: (wishes: Wishes) => Promise<AskedAnswer>) {
    this.#page = page
    this.#ask = asks
  }

  page(): Promise<AskedAnswer> {
    return this.#wish({ page: this.#page })
  }

  count(): Promise<AskedAnswer> {
    return this.#wish({ count: true })
  }

  facets(): Promise<AskedAnswer> {
    return this.#wish({ facets: true })
  }

  /** What the answer is about: of whatever was asked already, since all parts are about the same. */
  mode(): Promise<AskedAnswer> {
    return this.#latest ?? this.#wish({})
  }

  /** Fields of one object are asked in one go, before any promise goes on. */
  #wish(more: Wishes): Promise<AskedAnswer> {
    Object.assign(this.#wishes, more)
    this.#asked ??= Promise.resolve().then(() => {
      const wishes = this.#wishes
      this.#wishes = {}
      this.#asked = null
      return this.#ask(wishes)
    })
    this.#latest = this.#asked
    return this.#asked
  }
}
