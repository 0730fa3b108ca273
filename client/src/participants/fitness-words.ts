import { msg } from '@lingui/core/macro'

/** A clinic's answer, as the form and the file say it. */
export const FITNESS_WORDS = {
  FIT: msg`Ya`,
  WITH_ADJUSTMENTS: msg`Ya, dengan penyesuaian`,
  NOT_YET: msg`Belum`,
} as const

export const FITNESSES = ['FIT', 'WITH_ADJUSTMENTS', 'NOT_YET'] as const
