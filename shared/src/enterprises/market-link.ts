import { addMonths, type Day } from '../participants/calendar.ts'
import { type FieldProblem, problemsOf } from '../participants/field-problem.ts'
import { isLine } from '../participants/written.ts'
import { isRupiah } from '../vocabulary/rupiah.ts'
import type { Words } from '../vocabulary/words.ts'

/** Ways to customers (akses pasar). An order is a sale; the others lead to one. */
export const MARKET_LINK_KINDS = ['MARKETPLACE', 'BUYER', 'FAIR', 'ORDER'] as const

export type MarketLinkKind = (typeof MARKET_LINK_KINDS)[number]

export const MARKET_LINK_WORDS: Record<MarketLinkKind, Words> = {
  MARKETPLACE: { id: 'Toko daring', en: 'Marketplace shop' },
  BUYER: { id: 'Pembeli tetap', en: 'Regular buyer' },
  FAIR: { id: 'Pameran atau bazar', en: 'Fair' },
  ORDER: { id: 'Pesanan', en: 'Order' },
}

export interface MarketLink {
  kind: MarketLinkKind
  /** Which shop, whom, where: a name of a business or a place, never of a private person. */
  counterparty: string
  startedOn: Day
  /** Whole rupiah it brought so far; null where nothing is known. An order always says it. */
  amount: number | null
}

export type MarketLinkProblem = 'NAME' | 'DAY_AHEAD' | 'DAY_TOO_EARLY' | 'AMOUNT' | 'AMOUNT_MISSING'

const LONGEST_COUNTERPARTY = 120
const OLDEST_MONTHS = 60

/** What keeps a market link from being written down. */
export const marketLinkProblems = (link: MarketLink, today: Day): FieldProblem<MarketLinkProblem>[] =>
  problemsOf<MarketLinkProblem>([
    [!isLine(link.counterparty, LONGEST_COUNTERPARTY), 'NAME', 'counterparty'],
    [link.startedOn > today, 'DAY_AHEAD', 'startedOn'],
    [link.startedOn < addMonths(today, -OLDEST_MONTHS), 'DAY_TOO_EARLY', 'startedOn'],
    [link.kind === 'ORDER' && !link.amount, 'AMOUNT_MISSING', 'amount'],
    [link.amount !== null && !isRupiah(link.amount), 'AMOUNT', 'amount'],
  ])

/** Whether a link shows that something was sold. */
export const isSale = ({ amount }: Pick<MarketLink, 'amount'>): boolean => amount !== null && amount > 0

/** What all links brought together, as far as it is known. */
export const marketIncome = (links: readonly Pick<MarketLink, 'amount'>[]): number =>
  links.reduce((sum, { amount }) => sum + (amount ?? 0), 0)
