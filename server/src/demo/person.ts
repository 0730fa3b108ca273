import { addDays, type Day } from '@titian/shared/participants/calendar.ts'
import { type Agreement, type Band, composeAgreements, composeBand } from './agreement.ts'
import { type Custody, tellCustody } from './custody.ts'
import { composeFoundWork, type FoundWork } from './found-work.ts'
import type { PersonPlan } from './plan.ts'
import type { Random } from './random.ts'
import { type Timeline, tellTimeline } from './timeline.ts'
import { composeWho, type Who } from './who.ts'
import { composeWork, type Work } from './work.ts'
import type { World } from './world.ts'

/** One synthetic person with a whole and coherent history. */
export interface SyntheticPerson {
  plan: PersonPlan
  who: Who
  timeline: Timeline
  custody: Custody
  work: Work
  agreements: readonly Agreement[]
  band: Band | null
  foundWork: FoundWork | null
  fitness: { fitness: 'FIT' | 'WITH_ADJUSTMENTS' | 'NOT_YET'; on: Day } | null
}

/** Composes the person with a serial number, which makes the NIK unique. */
export const composePerson = (
  random: Random,
  world: World,
  plan: PersonPlan,
  serial: number,
): SyntheticPerson => {
  const timeline = tellTimeline(random, plan, world.today)
  const custody = tellCustody(random, plan, timeline, world.today)
  const who = composeWho(random, world, plan, custody, serial)
  const work = composeWork(random, world, plan, who, timeline)
  return {
    plan,
    who,
    timeline,
    custody,
    work,
    agreements: composeAgreements(random, world, plan, timeline, work),
    band: composeBand(random, world, plan, custody, timeline),
    fitness: fitnessOf(random, timeline),
    foundWork: composeFoundWork(random.fork('found work'), world, plan, timeline, work),
  }
}

const fitnessOf = (random: Random, timeline: Timeline): SyntheticPerson['fitness'] => {
  const assessedOn = timeline.dayOf('ASSESSED')
  if (assessedOn === null) return null
  const isReady = timeline.dayOf('JOB_READY') !== null
  if (!isReady && random.chance(0.15)) return null
  const fitness = random.weighted([
    ['FIT', 88],
    ['WITH_ADJUSTMENTS', 9],
    ['NOT_YET', isReady ? 0 : 3],
  ] as const)
  return { fitness, on: addDays(assessedOn, -random.int(0, 5)) }
}
