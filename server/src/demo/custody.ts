import type { Stage } from '@titian/shared/journeys/stage.ts'
import { addDays, type Day, daysBetween } from '@titian/shared/participants/calendar.ts'
import { isInside, type LegalStage } from '@titian/shared/participants/legal-stage.ts'
import {
  LEGAL_STAGES_BY_PROGRESS,
  OFFENCE_GROUPS,
  SENTENCE_BANDS,
  SHARE_OF_LIFE_SENTENCES,
} from './calibration.ts'
import type { PersonPlan } from './plan.ts'
import type { Random } from './random.ts'
import type { Timeline } from './timeline.ts'

interface Episode {
  legalStage: LegalStage
  offenceGroup: string
  startedOn: Day
  sentenceMonths: number | null
  isLife: boolean
  furtherCasePending: boolean
  endedOn: Day | null
  expectedReleaseOn: Day | null
}

export interface Custody {
  legalStage: LegalStage
  episodes: readonly Episode[]
  /** When the person can start work at the latest; null for whom nobody asked yet. */
  latestStartOn: Day | null
  band: 'NOW' | 'WITHIN_3_MONTHS' | 'WITHIN_6_MONTHS' | null
}

/** Days of a sentence month that must be served before release on conditions: two-thirds of thirty. */
const SERVED_A_MONTH = 20

/** Tells custody so that it agrees with the journey: who works is outside, who is shown is free within six months. */
export const tellCustody = (random: Random, plan: PersonPlan, timeline: Timeline, today: Day): Custody => {
  const legalStage = legalStageFor(random, plan, timeline)
  const hasBand = timeline.dayOf('JOB_READY') !== null && !['PLACED', 'SUSTAINED'].includes(plan.stage)
  const band = hasBand ? bandFor(random, legalStage) : null
  const latestStartOn = band ? addDays(today, random.int(DAYS_UNTIL[band][0], DAYS_UNTIL[band][1])) : null
  if (legalStage === 'NONE') return { legalStage, episodes: [], latestStartOn, band }
  const told: Told = {
    random,
    admittedOn: timeline.moments[0]?.on ?? today,
    releasedOn: releaseDay(random, timeline, today),
    today,
    latestStartOn,
    furtherCasePending: plan.shortfall === 'FURTHER_CASE',
    offenceGroup: random.weighted(OFFENCE_GROUPS),
  }
  return { legalStage, episodes: episodesOf(legalStage, told, plan), latestStartOn, band }
}

const DAYS_UNTIL = { NOW: [0, 14], WITHIN_3_MONTHS: [20, 88], WITHIN_6_MONTHS: [95, 178] } as const

interface Told {
  random: Random
  admittedOn: Day
  releasedOn: Day
  today: Day
  latestStartOn: Day | null
  furtherCasePending: boolean
  offenceGroup: string
}

const progressOf = (stage: Stage): keyof typeof LEGAL_STAGES_BY_PROGRESS => {
  if (stage === 'ADMITTED' || stage === 'ASSESSED') return 'EARLY'
  if (stage === 'IN_TRAINING' || stage === 'IN_MENTORING') return 'TRAINING'
  return stage === 'JOB_READY' ? 'READY' : 'WORKING'
}

const legalStageFor = (random: Random, plan: PersonPlan, timeline: Timeline): LegalStage => {
  if (plan.isChild) return random.chance(0.85) ? 'SENTENCED' : 'DIVERSION'
  if (plan.stage === 'RETURNED_TO_CUSTODY' || plan.shortfall === 'FURTHER_CASE') return 'SENTENCED'
  return random.weighted(LEGAL_STAGES_BY_PROGRESS[progressOf(timeline.reached)])
}

const bandFor = (random: Random, stage: LegalStage): NonNullable<Custody['band']> => {
  if (stage !== 'SENTENCED') return 'NOW'
  return random.chance(0.6) ? 'WITHIN_3_MONTHS' : 'WITHIN_6_MONTHS'
}

/** Between what was learnt and the first work, or yesterday. */
const releaseDay = (random: Random, timeline: Timeline, today: Day): Day => {
  const earliest = addDays(
    timeline.dayOf('TRAINED') ?? timeline.dayOf('ASSESSED') ?? timeline.dayOf('ADMITTED') ?? today,
    1,
  )
  const latest = timeline.dayOf('PLACED') ?? addDays(today, -1)
  return addDays(earliest, random.int(0, Math.max(0, daysBetween(earliest, latest))))
}

const episodesOf = (stage: LegalStage, told: Told, plan: PersonPlan): Episode[] => {
  const { random, today, admittedOn, releasedOn } = told
  if (stage === 'REMAND')
    return [episode(told, { legalStage: stage, startedOn: addDays(admittedOn, -random.int(2, 40)) })]
  if (stage === 'NON_CUSTODIAL' || stage === 'DIVERSION')
    return [
      episode(told, {
        legalStage: stage,
        startedOn: addDays(admittedOn, -random.int(5, 60)),
        sentenceMonths: stage === 'DIVERSION' ? null : random.int(2, 12),
      }),
    ]
  if (plan.stage === 'RETURNED_TO_CUSTODY') {
    const first = termUntil(told, releasedOn)
    const back = addDays(today, -random.int(3, 60))
    return [
      { ...first, endedOn: releasedOn },
      episode(told, {
        legalStage: 'SENTENCED',
        startedOn: back > releasedOn ? back : releasedOn,
        sentenceMonths: random.int(6, 36),
      }),
    ]
  }
  if (isInside(stage)) {
    const leavesOn = told.latestStartOn ?? addDays(today, random.int(60, 1_500))
    const term = termUntil(told, leavesOn)
    const isLife = plan.stage !== 'JOB_READY' && !plan.isChild && random.chance(SHARE_OF_LIFE_SENTENCES)
    if (isLife) return [{ ...term, legalStage: stage, isLife, sentenceMonths: null }]
    return [{ ...term, legalStage: stage, expectedReleaseOn: expectedRelease(told, leavesOn, plan) }]
  }
  const served = { ...termUntil(told, releasedOn), endedOn: releasedOn }
  if (stage === 'RELEASED') return [served]
  return [
    served,
    episode(told, { legalStage: stage, startedOn: releasedOn, sentenceMonths: served.sentenceMonths }),
  ]
}

/** Most registers say a day; a few of the newly admitted have none yet. Nobody is expected after their death. */
const expectedRelease = (told: Told, leavesOn: Day, plan: PersonPlan): Day | null => {
  const isUnsaid = plan.stage === 'ADMITTED' && told.random.fork('expected release').chance(0.2)
  return isUnsaid || plan.stage === 'DECEASED' ? null : leavesOn
}

/** A sentence whose two-thirds end on a day, begun before the person was admitted to the programme. */
const termUntil = (told: Told, on: Day): Episode => {
  const needed = Math.ceil((daysBetween(told.admittedOn, on) + told.random.int(10, 200)) / SERVED_A_MONTH)
  const sentenceMonths = Math.max(needed, told.random.int(...told.random.weighted(SENTENCE_BANDS)))
  return episode(told, {
    legalStage: 'SENTENCED',
    startedOn: addDays(on, -sentenceMonths * SERVED_A_MONTH),
    sentenceMonths,
  })
}

const episode = (
  told: Told,
  facts: Pick<Episode, 'legalStage' | 'startedOn'> & Partial<Episode>,
): Episode => ({
  offenceGroup: told.offenceGroup,
  sentenceMonths: null,
  isLife: false,
  furtherCasePending: told.furtherCasePending,
  endedOn: null,
  expectedReleaseOn: null,
  ...facts,
})
