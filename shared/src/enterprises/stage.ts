import type { Words } from '../vocabulary/words.ts'

/** How far a business has come, in order. */
export const GROWING_STAGES = ['IDEA', 'PLAN', 'REGISTERED', 'TRADING', 'GROWN'] as const

export const ENTERPRISE_STAGES = [...GROWING_STAGES, 'CLOSED'] as const

export type EnterpriseStage = (typeof ENTERPRISE_STAGES)[number]

export const ENTERPRISE_STAGE_WORDS: Record<EnterpriseStage, Words> = {
  IDEA: { id: 'Gagasan', en: 'Idea' },
  PLAN: { id: 'Rencana', en: 'Plan' },
  REGISTERED: { id: 'Terdaftar', en: 'Registered' },
  TRADING: { id: 'Berjalan', en: 'Trading' },
  GROWN: { id: 'Berkembang', en: 'Grown' },
  CLOSED: { id: 'Tutup', en: 'Closed' },
}

/** Stages in which a business earns: it has started, and has not ended. */
export const isAlive = (stage: EnterpriseStage): boolean => stage === 'TRADING' || stage === 'GROWN'

/** One person's business, or one that a group of the self-employment scheme runs together. */
export const ENTERPRISE_KINDS = ['INDIVIDUAL', 'GROUP'] as const

export type EnterpriseKind = (typeof ENTERPRISE_KINDS)[number]

export const ENTERPRISE_KIND_WORDS: Record<EnterpriseKind, Words> = {
  INDIVIDUAL: { id: 'Usaha perorangan', en: 'Individual' },
  GROUP: { id: 'Usaha kelompok', en: 'Group' },
}
