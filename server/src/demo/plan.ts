import type { Stage } from '@titian/shared/journeys/stage.ts'
import type { Pathway } from '@titian/shared/participants/pathway.ts'
import { HUBS, type Hub } from './hubs.ts'
import type { Random, Weighted } from './random.ts'

/** What keeps somebody who is job-ready from having a card; the demonstration shows each. */
const SHORTFALLS = [
  'NO_CONSENT',
  'CONSENT_WITHDRAWN',
  'CONSENT_EXPIRED',
  'BAND_STALE',
  'FURTHER_CASE',
] as const
type Shortfall = (typeof SHORTFALLS)[number]

/** Where a synthetic person shall stand today, before any of it is told as a history. */
export interface PersonPlan {
  stage: Stage
  pathway: Pathway
  /** Job-ready on the employment pathway with nothing missing for a card. */
  isShowable: boolean
  shortfall: Shortfall | null
  hub: Hub | null
  isChild: boolean
}

type Kind = Stage | 'SHOWABLE'

/** How many of which kind. `SHOWABLE` is job-ready with everything that a card needs. */
export type Mix = Weighted<Kind>

/** The demonstration: job-ready people are over-sampled, so that the search has something to find. */
export const DEMONSTRATION_MIX: Mix = [
  ['SHOWABLE', 710],
  ['JOB_READY', 150],
  ['ADMITTED', 400],
  ['ASSESSED', 330],
  ['IN_TRAINING', 430],
  ['IN_MENTORING', 210],
  ['PLACED', 230],
  ['SUSTAINED', 190],
  ['PAUSED', 50],
  ['WITHDRAWN', 40],
  ['RETURNED_TO_CUSTODY', 18],
  ['LOST_CONTACT', 37],
  ['DECEASED', 5],
]

/** The nation: about one in twenty is certified, ready and agrees to be shown. */
export const NATIONAL_MIX: Mix = [
  ['SHOWABLE', 54],
  ['JOB_READY', 22],
  ['ADMITTED', 420],
  ['ASSESSED', 210],
  ['IN_TRAINING', 130],
  ['IN_MENTORING', 34],
  ['PLACED', 40],
  ['SUSTAINED', 34],
  ['PAUSED', 20],
  ['WITHDRAWN', 16],
  ['RETURNED_TO_CUSTODY', 6],
  ['LOST_CONTACT', 12],
  ['DECEASED', 2],
]

const SHARE_OF_CHILDREN_AMONG_EARLY = 0.016
const SHARE_OF_ENTERPRISE = 0.16

const hubTable: Weighted<Hub> = HUBS.map((hub) => [hub, hub.weight])

/** Draws a plan from a mix. Children never come further than training. */
export const drawPlan = (random: Random, mix: Mix): PersonPlan => {
  const kind = random.weighted(mix)
  if (kind === 'SHOWABLE')
    return {
      stage: 'JOB_READY',
      pathway: 'EMPLOYMENT',
      isShowable: true,
      shortfall: null,
      hub: random.chance(0.95) ? random.weighted(hubTable) : null,
      isChild: false,
    }
  const pathway: Pathway = random.chance(SHARE_OF_ENTERPRISE) ? 'ENTERPRISE' : 'EMPLOYMENT'
  const isEarly = kind === 'ADMITTED' || kind === 'ASSESSED' || kind === 'IN_TRAINING'
  return {
    stage: kind,
    pathway,
    isShowable: false,
    shortfall: kind === 'JOB_READY' && pathway === 'EMPLOYMENT' ? random.pick(SHORTFALLS) : null,
    hub: random.chance(0.35) ? random.weighted(hubTable) : null,
    isChild: isEarly && random.chance(SHARE_OF_CHILDREN_AMONG_EARLY),
  }
}
