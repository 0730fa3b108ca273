import { addDays, addMonths, type Day } from '@titian/shared/participants/calendar.ts'
import { isInside } from '@titian/shared/participants/legal-stage.ts'
import type { Custody } from './custody.ts'
import type { PersonPlan } from './plan.ts'
import type { Random } from './random.ts'
import type { Timeline } from './timeline.ts'
import type { Work } from './work.ts'
import type { World } from './world.ts'

export interface Agreement {
  purpose: 'SHOW' | 'FOLLOW_UP'
  givenOn: Day
  untilOn: Day
  channel: string
  witnessOffice: string
  withdrawnOn: Day | null
  withdrawnVia: string | null
  excludedEmployers: readonly string[]
  excludedRegions: readonly string[]
  excludedFamilies: readonly string[]
}

export interface Band {
  band: NonNullable<Custody['band']>
  confirmedOn: Day
  latestStartOn: Day
}

/** Consents that fit the plan: whoever has a card agreed at least four days ago, and after the certificate. */
export const composeAgreements = (
  random: Random,
  world: World,
  plan: PersonPlan,
  timeline: Timeline,
  work: Work,
): Agreement[] => {
  const readyOn = timeline.dayOf('JOB_READY')
  if (readyOn === null || plan.pathway === 'ENTERPRISE') return []
  const wasAsked = plan.isShowable || plan.shortfall !== 'NO_CONSENT'
  return [
    ...(wasAsked ? [showConsent(random, world, plan, readyOn, work)] : []),
    ...(random.chance(0.4) ? [followUpConsent(random, world, readyOn)] : []),
  ]
}

/** The band that an officer confirmed; for whoever is shown within 45 days. */
export const composeBand = (
  random: Random,
  world: World,
  plan: PersonPlan,
  custody: Custody,
  timeline: Timeline,
): Band | null => {
  const readyOn = timeline.dayOf('JOB_READY')
  if (!custody.band || !custody.latestStartOn || readyOn === null) return null
  const daysAgo = plan.shortfall === 'BAND_STALE' ? random.int(50, 90) : random.int(1, 38)
  return {
    band: custody.band,
    confirmedOn: addDays(world.today, -daysAgo),
    latestStartOn: custody.latestStartOn,
  }
}

const OFFICES = [
  ['PROBATION_OFFICE', 40],
  ['UNIT_COACHING', 25],
  ['LABOUR_OFFICE', 20],
  ['LEGAL_AID', 15],
] as const

const CHANNELS = [
  ['PAPER', 72],
  ['ELECTRONIC', 20],
  ['RECORDED', 8],
] as const

const showConsent = (random: Random, world: World, plan: PersonPlan, readyOn: Day, work: Work): Agreement => {
  const isExpired = plan.shortfall === 'CONSENT_EXPIRED'
  const latest = addDays(world.today, -5)
  const asked = addDays(readyOn, random.int(0, 10))
  const givenOn = asked < latest ? asked : latest
  const withdrawnOn = plan.shortfall === 'CONSENT_WITHDRAWN' ? addDays(world.today, -random.int(0, 3)) : null
  const ownFamily = world.vocabulary.families.get(work.trade.occupation)
  const families = [...new Set(world.vocabulary.families.values())].filter((family) => family !== ownFamily)
  return {
    purpose: 'SHOW',
    givenOn,
    untilOn: isExpired ? addDays(world.today, -random.int(1, 3)) : addMonths(givenOn, 12),
    channel: random.weighted(CHANNELS),
    witnessOffice: random.weighted(OFFICES),
    withdrawnOn,
    withdrawnVia: withdrawnOn ? random.pick(['STAFF', 'HOTLINE', 'KIOSK', 'PHONE']) : null,
    excludedEmployers:
      world.employers.length > 0 && random.chance(0.04) ? [random.pick(world.employers)] : [],
    excludedRegions: random.chance(0.03) ? [random.pick(['31', '12', '35'])] : [],
    excludedFamilies: families.length > 0 && random.chance(0.03) ? [random.pick(families)] : [],
  }
}

const followUpConsent = (random: Random, world: World, readyOn: Day): Agreement => {
  const asked = addDays(readyOn, random.int(0, 20))
  const givenOn = asked < world.today ? asked : world.today
  return {
    purpose: 'FOLLOW_UP',
    givenOn,
    untilOn: addMonths(givenOn, 12),
    channel: random.weighted(CHANNELS),
    witnessOffice: random.weighted(OFFICES),
    withdrawnOn: null,
    withdrawnVia: null,
    excludedEmployers: [],
    excludedRegions: [],
    excludedFamilies: [],
  }
}

/** Whether a phone of one's own is possible, and a record of it needed. */
export const needsOwnContact = (custody: Custody): boolean => !isInside(custody.legalStage)
