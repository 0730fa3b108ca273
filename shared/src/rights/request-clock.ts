import type { RequestState } from './data-request.ts'

/** The law gives three times twenty-four hours. They run through nights, Sundays and holidays. */
export const HOURS_TO_ANSWER = 72
const HOUR = 3_600_000

/** Instants in milliseconds; `endedAt` is null while a request is open. */
export interface ClockFacts {
  state: RequestState
  madeAt: number
  endedAt: number | null
}

export const CLOCK_STATES = ['RUNNING', 'OVERDUE', 'IN_TIME', 'LATE', 'STOPPED'] as const
export type ClockState = (typeof CLOCK_STATES)[number]

export const CLOCK_STATE_WORDS: Record<ClockState, { id: string; en: string }> = {
  RUNNING: { id: 'masih ada waktu', en: 'There is time left' },
  OVERDUE: { id: 'lewat waktu', en: 'Overdue' },
  IN_TIME: { id: 'dijawab tepat waktu', en: 'Answered in time' },
  LATE: { id: 'dijawab terlambat', en: 'Answered late' },
  STOPPED: { id: 'dibatalkan oleh peserta', en: 'Taken back by the person' },
}

/** By when it has to be answered. */
export const dueAt = (madeAt: number): number => madeAt + HOURS_TO_ANSWER * HOUR

/** Where the clock stands; an answer in the very last instant is in time. */
export const clockState = ({ state, madeAt, endedAt }: ClockFacts, now: number): ClockState => {
  const due = dueAt(madeAt)
  if (state === 'TAKEN_BACK') return 'STOPPED'
  if (state === 'ANSWERED') return (endedAt ?? now) <= due ? 'IN_TIME' : 'LATE'
  return now <= due ? 'RUNNING' : 'OVERDUE'
}

/** Whole hours that are left, rounded down so that nobody relies on one that isn't there; never below 0. */
export const hoursLeft = (madeAt: number, now: number): number =>
  Math.max(0, Math.floor((dueAt(madeAt) - now) / HOUR))
