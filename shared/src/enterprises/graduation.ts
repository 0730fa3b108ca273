import type { Words } from '../vocabulary/words.ts'
import { type EnterpriseStage, isAlive } from './stage.ts'

/** What stands between a starter business and the advanced level (TKM Lanjutan). */
export type GraduationGap = 'NOT_TRADING' | 'NO_NEW_HIRE' | 'GRANT_NOT_SETTLED'

export const GRADUATION_GAP_WORDS: Record<GraduationGap, Words> = {
  NOT_TRADING: { id: 'Usaha belum berjalan', en: 'The business is not trading yet' },
  NO_NEW_HIRE: { id: 'Belum menambah pekerja', en: 'It has not taken on a worker yet' },
  GRANT_NOT_SETTLED: {
    id: 'Bantuan Pemula belum selesai dipertanggungjawabkan',
    en: 'The starter grant is not fully accounted for yet',
  },
}

/** What is missing for the advanced level; nothing means that the business has graduated: it lives, and it hires. */
export const graduationGaps = (business: {
  stage: EnterpriseStage
  workerCount: number
  /** Whether a starter grant was taken; who never took one has none to account for. */
  hasStarterGrant: boolean
  hasSettledStarterGrant: boolean
}): GraduationGap[] => {
  const checks: readonly (readonly [boolean, GraduationGap])[] = [
    [!isAlive(business.stage), 'NOT_TRADING'],
    [business.workerCount === 0, 'NO_NEW_HIRE'],
    [business.hasStarterGrant && !business.hasSettledStarterGrant, 'GRANT_NOT_SETTLED'],
  ]
  return checks.filter(([isOpen]) => isOpen).map(([, gap]) => gap)
}
