import type { CapitalScheme } from './scheme.ts'

/** Rules for a test: a starter grant of one to ten million for a person between 17 and 55. */
export const aScheme = (change: Partial<CapitalScheme> = {}): CapitalScheme => ({
  code: 'tkm-pemula',
  version: 1,
  year: 2026,
  level: 'PEMULA',
  recipient: 'PERSON',
  groupSize: 1,
  minAge: 17,
  maxAge: 55,
  grantLeast: 1_000_000,
  grantMost: 10_000_000,
  toolsPercent: 60,
  tranches: 2,
  requiresUnemployed: true,
  requiresNewHire: false,
  requiresPriorGrant: false,
  reportWithinDays: 90,
  documents: ['IDENTITY', 'BANK_ACCOUNT', 'PLAN'],
  effectiveFrom: '2026-01-01',
  ...change,
})
