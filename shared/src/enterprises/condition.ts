import type { Words } from '../vocabulary/words.ts'
import type { EnterpriseStage } from './stage.ts'
import { isTrading, TRADING_SIGNS, type TradingFacts, type TradingSign } from './trading.ts'

/** What a move of a business may rest on; gathered by the server, judged here. */
export interface EnterpriseFacts extends TradingFacts {
  /** Whether there is a plan without a gap. */
  hasPlan: boolean
  /** Paid workers beside the members themselves, as the client affirmed. */
  workerCount: number
  /** The stage before the latest step; null where there was none. */
  cameFrom: EnterpriseStage | null
}

interface Condition {
  holds: (facts: EnterpriseFacts, move: { to: EnterpriseStage; reason: string }) => boolean
  words: Words
}

const isSign = (reason: string): reason is TradingSign =>
  (TRADING_SIGNS as readonly string[]).includes(reason)

/** Everything that a move can require, with the words that say what is missing. */
export const ENTERPRISE_CONDITIONS = {
  PLAN_WRITTEN: {
    holds: (facts) => facts.hasPlan,
    words: { id: 'Rencana usaha belum lengkap', en: 'The business plan is not complete' },
  },
  REGISTRATION_HELD: {
    holds: (facts) => facts.isRegistered,
    words: { id: 'Nomor induk berusaha belum ada', en: 'There is no business number yet' },
  },
  TRADES: {
    holds: (facts) => isTrading(facts),
    words: {
      id: 'Belum ada penjualan, pekerja, modal, atau belanja yang ditegaskan',
      en: 'No sale, paid worker, capital or expense is affirmed yet',
    },
  },
  REASON_SHOWN: {
    holds: ({ signs }, { reason }) => isSign(reason) && signs.has(reason),
    words: { id: 'Alasan itu belum ditegaskan', en: 'That reason is not affirmed yet' },
  },
  EMPLOYS: {
    holds: (facts) => facts.workerCount > 0,
    words: { id: 'Belum ada pekerja yang ditegaskan', en: 'No worker is affirmed yet' },
  },
  EMPLOYS_NOBODY: {
    holds: (facts) => facts.workerCount === 0,
    words: { id: 'Masih ada pekerja yang tercatat', en: 'A worker is still on record' },
  },
  BACK_WHERE_IT_CAME_FROM: {
    holds: (facts, { to }) => facts.cameFrom === to,
    words: {
      id: 'Hanya dapat kembali ke tahap sebelumnya',
      en: 'Can only go back to the stage it came from',
    },
  },
} as const satisfies Record<string, Condition>

export type EnterpriseConditionName = keyof typeof ENTERPRISE_CONDITIONS
