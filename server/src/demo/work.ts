import { addDays, type Day } from '@titian/shared/participants/calendar.ts'
import { validUntil } from '@titian/shared/training/certificate.ts'
import { EDUCATION } from './calibration.ts'
import type { KnownScheme } from './known-vocabulary.ts'
import type { PersonPlan } from './plan.ts'
import type { Random } from './random.ts'
import type { Timeline } from './timeline.ts'
import type { Trade } from './trades.ts'
import type { Who } from './who.ts'
import { regencyIn } from './who.ts'
import type { World } from './world.ts'

/** What somebody can do and wants to do, and the papers that say so. */
export interface Work {
  trade: Trade
  experienceMonths: number
  education: string
  languages: readonly string[]
  licences: readonly string[]
  workingHours: readonly string[]
  wantedRegions: readonly string[]
  skills: readonly { code: string; evidence: 'EXPERIENCE' | 'ASSESSED'; on: Day }[]
  training: { skills: readonly string[]; on: Day } | null
  competency: readonly { scheme: KnownScheme; result: 'COMPETENT' | 'NOT_YET'; on: Day; until: Day | null }[]
}

/** Composes work facts that fit the trade, the age and how far the journey has come. */
export const composeWork = (
  random: Random,
  world: World,
  plan: PersonPlan,
  who: Who,
  timeline: Timeline,
): Work => {
  const trade = tradeFor(random, world, plan)
  const age = Number(world.today.slice(0, 4)) - Number(who.birthOn.slice(0, 4))
  const experienceMonths = random.chance(0.3) ? 0 : random.int(3, Math.max(4, Math.min(240, (age - 17) * 7)))
  const competency = competencyOf(random, trade, timeline)
  const codes = skillsOf(random, world, trade, competency)
  const trainedOn = timeline.dayOf('TRAINED')
  const reviewedOn = timeline.dayOf('JOB_READY') ?? (random.chance(0.5) ? trainedOn : null)
  const assessedOn = timeline.dayOf('ASSESSED')
  return {
    trade,
    experienceMonths,
    education: random.weighted(EDUCATION),
    languages: languagesOf(random, who.originRegion.slice(0, 2)),
    licences: licencesOf(random, trade),
    workingHours: [
      'DAY',
      ...(random.chance(0.25) ? ['NIGHT'] : []),
      ...(random.chance(0.5) ? ['SHIFT'] : []),
    ],
    wantedRegions: wantedRegions(random, world, who.returnRegion),
    skills: codes.flatMap((code, index): Work['skills'][number][] => [
      ...(experienceMonths >= 12 && assessedOn && random.chance(0.6)
        ? [{ code, evidence: 'EXPERIENCE' as const, on: assessedOn }]
        : []),
      // The trade's own skill is always among those that an instructor looked at.
      ...(reviewedOn && (index === 0 || random.chance(0.55))
        ? [{ code, evidence: 'ASSESSED' as const, on: addDays(reviewedOn, -1) }]
        : []),
    ]),
    training: trainedOn ? { skills: codes.slice(0, Math.max(2, codes.length - 2)), on: trainedOn } : null,
    competency,
  }
}

const tradeFor = (random: Random, world: World, { hub, isChild }: PersonPlan): Trade => {
  const fromHub = hub && world.trades.get(random.pick(hub.trades))
  if (fromHub) return fromHub
  for (;;) {
    const trade = random.weighted(world.tradeTable)
    // Welding and machines are for adults.
    if (!isChild || CHILDREN_LEARN.has(trade.programme)) return trade
  }
}

const CHILDREN_LEARN = new Set(['COO', 'BAK', 'SCR', 'BTK', 'BRB', 'MOT', 'VEG', 'BAR'])

/** The trade's skills by their shares, and always those that the person was assessed in. */
const skillsOf = (random: Random, world: World, trade: Trade, competency: Work['competency']): string[] => {
  const assessed = competency.flatMap(({ scheme }) =>
    scheme.skills.filter((code) => world.vocabulary.skills.has(code)),
  )
  const learnt = trade.skills.filter(([, share], index) => index === 0 || random.chance(share))
  return [
    ...new Set([...learnt.slice(0, 1).map(([code]) => code), ...assessed, ...learnt.map(([code]) => code)]),
  ]
}

const competencyOf = (random: Random, trade: Trade, timeline: Timeline): Work['competency'] => {
  const on = timeline.dayOf('COMPETENT')
  if (!on || trade.schemes.length === 0) return []
  const scheme = random.weighted(trade.schemes)
  const before = timeline.dayOf('TRAINED') ?? on
  return [
    ...(random.chance(0.05)
      ? [{ scheme, result: 'NOT_YET' as const, on: addDays(before, 1), until: null }]
      : []),
    { scheme, result: 'COMPETENT', on, until: validUntil(on) },
  ]
}

const wantedRegions = (random: Random, world: World, home: string): string[] => {
  const province = home.slice(0, 2)
  const near = random.chance(0.35) ? [regencyIn(random, world, province)] : []
  return [...new Set([home, ...near, ...(random.chance(0.5) ? [province] : [])])]
}

const JAVANESE_SPEAKING = new Set(['33', '34', '35', '18'])
const SUNDANESE_SPEAKING = new Set(['32', '36'])

const languagesOf = (random: Random, province: string): string[] => {
  const regional = JAVANESE_SPEAKING.has(province)
    ? 'lang-jv'
    : SUNDANESE_SPEAKING.has(province)
      ? 'lang-su'
      : 'lang-other'
  return [
    'lang-id',
    ...(random.chance(0.7) ? [regional] : []),
    ...(random.chance(0.07) ? ['lang-en'] : []),
    ...(random.chance(0.015) ? ['lang-ar'] : []),
  ]
}

const licencesOf = (random: Random, trade: Trade): string[] => [
  ...new Set([
    ...trade.licences.filter(([, share]) => random.chance(share)).map(([code]) => code),
    ...(random.chance(0.35) ? ['lic-sim-c'] : []),
    ...(random.chance(0.12) ? ['lic-sim-a'] : []),
  ]),
]
