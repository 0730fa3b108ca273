import type { Stage } from '../journeys/stage.ts'
import { isAdultOn } from '../participants/age.ts'
import { addDays, addMonths, type Day, daysBetween } from '../participants/calendar.ts'
import { type ShownCount, SMALLEST_CELL, suppressFalling } from './suppression.ts'

/** The funnel's stages. Training and mentoring come in either order, so they are one. */
export const FUNNEL_STAGES = [
  'ADMITTED',
  'ASSESSED',
  'DEVELOPED',
  'JOB_READY',
  'PLACED',
  'SUSTAINED',
] as const
export type FunnelStageKind = (typeof FUNNEL_STAGES)[number]

export const FUNNEL_STAGE_WORDS: Record<FunnelStageKind, { id: string; en: string }> = {
  ADMITTED: { id: 'Diterima', en: 'Admitted' },
  ASSESSED: { id: 'Dinilai', en: 'Assessed' },
  DEVELOPED: { id: 'Dibina', en: 'In training or mentoring' },
  JOB_READY: { id: 'Siap kerja', en: 'Job-ready' },
  PLACED: { id: 'Ditempatkan', en: 'Placed' },
  SUSTAINED: { id: 'Bertahan', en: 'Sustained' },
}

/** How far along the funnel a work stage is; aside and ended stages are nowhere on it. */
export const FUNNEL_RANK: Record<Stage, number | null> = {
  ADMITTED: 0,
  ASSESSED: 1,
  IN_TRAINING: 2,
  IN_MENTORING: 2,
  JOB_READY: 3,
  PLACED: 4,
  SUSTAINED: 5,
  PAUSED: null,
  WITHDRAWN: null,
  RETURNED_TO_CUSTODY: null,
  DECEASED: null,
  LOST_CONTACT: null,
}

/** One person's history, as far as the funnel asks. */
export interface FunnelHistory {
  birthOn: Day | null
  provinceCode: string
  steps: readonly { id: string; toStage: Stage; effectiveOn: Day; corrects: string | null }[]
}

/** Both days inclusive. */
export interface FunnelWindow {
  from: Day
  until: Day
}

export interface FunnelCount {
  stage: FunnelStageKind
  reached: number
  /** Days from admission to first reaching the stage: the lower middle value; null when nobody did. */
  medianDays: number | null
}

/** The window that is asked for in whole months, the last one up to `today`: single days would tell single people. */
export const wholeMonths = (window: FunnelWindow, today: Day): FunnelWindow => {
  const last = lastDayOfMonth(window.until)
  return { from: `${window.from.slice(0, 8)}01`, until: last < today ? last : today }
}

const lastDayOfMonth = (day: Day): Day => addDays(addMonths(`${day.slice(0, 8)}01`, 1), -1)

/** Counts the funnel over histories. The database's computation is held equal to this one by a test. */
export const countFunnel = (histories: readonly FunnelHistory[], window: FunnelWindow): FunnelCount[] => {
  const cohort = histories
    .filter((history) => isAdultOn(history.birthOn, window.until))
    .map((history) => daysReached(history, window.until))
    .filter(([admittedOn]) => admittedOn != null && admittedOn >= window.from && admittedOn <= window.until)
  return FUNNEL_STAGES.map((stage, rank) => {
    const waits = cohort.flatMap((days) => {
      const [admittedOn] = days
      const day = days[rank]
      return admittedOn && day ? [daysBetween(admittedOn, day)] : []
    })
    return { stage, reached: waits.length, medianDays: lowerMiddle(waits) }
  })
}

/** What a dashboard may say of a funnel. */
export interface ShownFunnelStage {
  stage: FunnelStageKind
  reachedCount: ShownCount
  isSuppressed: boolean
  /** Of those admitted, 0 to 1; null while either number is hidden or nobody was admitted. */
  share: number | null
  medianDays: number | null
}

/** Hides small cells and small differences; `isHidden` adds cells that another page's numbers would give away. */
export const showFunnel = (
  counts: readonly FunnelCount[],
  isHidden: (stage: FunnelStageKind) => boolean = () => false,
  smallest: number = SMALLEST_CELL,
): ShownFunnelStage[] => {
  const shown = suppressFalling(
    counts.map(({ reached }) => reached),
    smallest,
  ).map((count, index) => (isHidden(counts[index]?.stage ?? 'ADMITTED') ? null : count))
  const admitted = shown[0] ?? null
  return counts.map(({ stage, medianDays }, index) => {
    const reachedCount = shown[index] ?? null
    const isSuppressed = reachedCount === null
    return {
      stage,
      reachedCount,
      isSuppressed,
      share: reachedCount === null || !admitted ? null : reachedCount / admitted,
      medianDays: isSuppressed ? null : medianDays,
    }
  })
}

/** For each funnel stage the first day on which it, or a later one, was reached. */
const daysReached = ({ steps }: FunnelHistory, until: Day): (Day | null)[] => {
  const corrected = new Set(steps.map((step) => step.corrects))
  const counted = steps.filter((step) => step.effectiveOn <= until && !corrected.has(step.id))
  return FUNNEL_STAGES.map((_, rank) => {
    const days = counted
      .filter((step) => (FUNNEL_RANK[step.toStage] ?? -1) >= rank)
      .map((step) => step.effectiveOn)
    return days.toSorted()[0] ?? null
  })
}

const lowerMiddle = (values: readonly number[]): number | null =>
  values.toSorted((a, b) => a - b)[Math.ceil(values.length / 2) - 1] ?? null
