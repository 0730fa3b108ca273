import type { Words } from '../vocabulary/words.ts'

/** What shows that a registered business has begun; one is enough. */
export const TRADING_SIGNS = ['SALE', 'PAID_WORKER', 'CAPITAL', 'EXPENSES'] as const

export type TradingSign = (typeof TRADING_SIGNS)[number]

export const TRADING_SIGN_WORDS: Record<TradingSign, Words> = {
  SALE: { id: 'Ada penjualan', en: 'It has sold something' },
  PAID_WORKER: { id: 'Ada pekerja yang dibayar', en: 'It pays a worker' },
  CAPITAL: { id: 'Modal sudah diterima', en: 'It has received capital' },
  EXPENSES: { id: 'Ada belanja usaha', en: 'It has spent on the business' },
}

/** What the test of trading rests on: each sign affirmed by the client or proved by a document. */
export interface TradingFacts {
  isRegistered: boolean
  signs: ReadonlySet<TradingSign>
}

/** The two-part test: registered, and at least one sign of business. Neither part does without the other. */
export const isTrading = ({ isRegistered, signs }: TradingFacts): boolean => isRegistered && signs.size > 0
