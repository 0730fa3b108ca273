import type { LegalStage } from '@titian/shared/participants/legal-stage.ts'
import type { Weighted } from './random.ts'

/**
 * Shares of the synthetic population. Source: design page "Indonesia", section 7; most are assumptions made
 * so that a population can be generated, and none is a statistic.
 */

/** Occupants per province, anchored where a figure was published. */
export const PROVINCE_WEIGHTS: Weighted<string> = [
  ['11', 8200],
  ['12', 32000],
  ['13', 6300],
  ['14', 15000],
  ['15', 5000],
  ['16', 15258],
  ['17', 3200],
  ['18', 9000],
  ['19', 2830],
  ['21', 4900],
  ['31', 17000],
  ['32', 26256],
  ['33', 14217],
  ['34', 2000],
  ['35', 28545],
  ['36', 9835],
  ['51', 4000],
  ['52', 4300],
  ['53', 3300],
  ['61', 7000],
  ['62', 4800],
  ['63', 9500],
  ['64', 11500],
  ['65', 1600],
  ['71', 2800],
  ['72', 3900],
  ['73', 11500],
  ['74', 3200],
  ['75', 1150],
  ['76', 1300],
  ['81', 1600],
  ['82', 1350],
  ['91', 1900],
  ['92', 800],
  ['93', 550],
  ['94', 650],
  ['95', 350],
  ['96', 500],
]

export const SHARE_OF_WOMEN = 0.047
export const SHARE_WITH_NIK = 0.88

/** Years, both included. */
export const AGE_BANDS: Weighted<readonly [number, number]> = [
  [[18, 24], 14],
  [[25, 34], 36],
  [[35, 44], 30],
  [[45, 54], 14],
  [[55, 64], 5],
  [[65, 74], 1],
]

/** Months, both included; life sentences are drawn apart. */
export const SENTENCE_BANDS: Weighted<readonly [number, number]> = [
  [[4, 12], 8],
  [[13, 36], 27],
  [[37, 60], 22],
  [[61, 84], 22],
  [[85, 120], 13],
  [[121, 240], 6],
]

export const SHARE_OF_LIFE_SENTENCES = 0.015

export const OFFENCE_GROUPS: Weighted<string> = [
  ['NARCOTICS_TRADE', 41.6],
  ['NARCOTICS_USE', 10.4],
  ['PROPERTY', 22],
  ['VIOLENCE', 8],
  ['CHILD_PROTECTION', 10],
  ['CORRUPTION', 1.7],
  ['TERRORISM', 0.2],
  ['OTHER', 6.1],
]

export const EDUCATION: Weighted<string> = [
  ['NONE', 10],
  ['PRIMARY', 24],
  ['JUNIOR_SECONDARY', 27],
  ['SENIOR_SECONDARY', 20],
  ['VOCATIONAL_SECONDARY', 13],
  ['DIPLOMA', 3],
  ['BACHELOR', 3],
]

/** Where the law has somebody whose work stage is this far. */
export const LEGAL_STAGES_BY_PROGRESS: Record<
  'EARLY' | 'TRAINING' | 'READY' | 'WORKING',
  Weighted<LegalStage>
> = {
  EARLY: [
    ['SENTENCED', 74],
    ['REMAND', 19],
    ['ASSIMILATION', 2],
    ['NON_CUSTODIAL', 3],
    ['NONE', 2],
  ],
  TRAINING: [
    ['SENTENCED', 78],
    ['ASSIMILATION', 10],
    ['CONDITIONAL_RELEASE', 5],
    ['NON_CUSTODIAL', 4],
    ['NONE', 3],
  ],
  READY: [
    ['SENTENCED', 34],
    ['ASSIMILATION', 14],
    ['CONDITIONAL_RELEASE', 26],
    ['CONDITIONAL_LEAVE', 11],
    ['PRE_RELEASE_LEAVE', 1],
    ['RELEASED', 9],
    ['NON_CUSTODIAL', 3],
    ['NONE', 2],
  ],
  WORKING: [
    ['CONDITIONAL_RELEASE', 48],
    ['CONDITIONAL_LEAVE', 16],
    ['RELEASED', 28],
    ['NON_CUSTODIAL', 4],
    ['NONE', 4],
  ],
}
