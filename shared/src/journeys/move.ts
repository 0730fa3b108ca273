import type { Role } from '../accounts/role.ts'
import { type Day, isDay } from '../participants/calendar.ts'
import type { Pathway } from '../participants/pathway.ts'
import { CONDITIONS, type ConditionName, type MoveFacts } from './condition.ts'
import type { Reason } from './reason.ts'
import type { Stage } from './stage.ts'
import { TRANSITIONS, type Transition } from './transitions.ts'

/** Where a journey stands: its stage, and the day of its latest step. */
export interface JourneyState {
  stage: Stage
  pathway: Pathway
  since: Day
}

export interface MoveQuestion {
  to: Stage
  reason: Reason
  role: Role
  effectiveOn: Day
}

/** Why a move is refused. All problems come together. */
export type Blocker =
  | { kind: 'NO_SUCH_MOVE' }
  | { kind: 'ROLE' }
  | { kind: 'REASON' }
  | { kind: 'DATE'; problem: 'NOT_A_DAY' | 'IN_THE_FUTURE' | 'BEFORE_LAST_STEP' }
  | { kind: 'CONDITION'; condition: ConditionName }

/** The step to append when a move is allowed; nothing is ever overwritten by it. */
export interface Step {
  fromStage: Stage
  toStage: Stage
  reason: Reason
  effectiveOn: Day
  restedOn: readonly ConditionName[]
}

export type MoveDecision =
  | { isAllowed: true; step: Step }
  | { isAllowed: false; blockers: readonly Blocker[] }

/** Decides one move. Several transitions may lead the same way; the first without a blocker counts. */
export const decideMove = (
  journey: JourneyState,
  move: MoveQuestion,
  facts: MoveFacts,
  today: Day,
): MoveDecision => {
  const ways = TRANSITIONS.filter((way) => way.from === journey.stage && way.to === move.to)
  const judged = ways.map((way) => ({ way, blockers: blockersOf(way, journey, move, facts, today) }))
  const open = judged.find(({ blockers }) => blockers.length === 0)
  if (open) return { isAllowed: true, step: stepOf(open.way, move) }
  const nearest = judged.toSorted((a, b) => a.blockers.length - b.blockers.length)[0]
  return { isAllowed: false, blockers: nearest?.blockers ?? [{ kind: 'NO_SUCH_MOVE' }] }
}

/** A blocker in words, for the viewer. */
export const blockerWords = (blocker: Blocker): { id: string; en: string } => {
  switch (blocker.kind) {
    case 'NO_SUCH_MOVE':
      return { id: 'Tidak ada perpindahan ke tahap ini', en: 'There is no move to this stage' }
    case 'ROLE':
      return { id: 'Peran Anda tidak dapat melakukan ini', en: 'Your role can not do this' }
    case 'REASON':
      return { id: 'Alasan tidak berlaku untuk perpindahan ini', en: 'The reason is not one for this move' }
    case 'DATE':
      return DATE_WORDS[blocker.problem]
    case 'CONDITION':
      return CONDITIONS[blocker.condition].words
    default:
      return blocker satisfies never
  }
}

const DATE_WORDS = {
  NOT_A_DAY: { id: 'Tanggal tidak ada di kalender', en: 'The date is not in the calendar' },
  IN_THE_FUTURE: { id: 'Tanggal belum tiba', en: 'The date has not come yet' },
  BEFORE_LAST_STEP: { id: 'Tanggal mendahului langkah terakhir', en: 'The date is before the latest step' },
}

const blockersOf = (
  way: Transition,
  journey: JourneyState,
  move: MoveQuestion,
  facts: MoveFacts,
  today: Day,
): Blocker[] => {
  const missing = way.needs
    .filter((name) => !CONDITIONS[name].holds(facts, { to: move.to, pathway: journey.pathway }))
    .map((condition): Blocker => ({ kind: 'CONDITION', condition }))
  const dateProblem = problemOfDate(journey, move.effectiveOn, today)
  return [
    ...(way.roles.some((role) => role === move.role) ? [] : [{ kind: 'ROLE' } as const]),
    ...(way.reasons.includes(move.reason) ? [] : [{ kind: 'REASON' } as const]),
    ...(dateProblem ? [{ kind: 'DATE', problem: dateProblem } as const] : []),
    ...missing,
  ]
}

const problemOfDate = (journey: JourneyState, effectiveOn: Day, today: Day) => {
  if (!isDay(effectiveOn)) return 'NOT_A_DAY' as const
  if (effectiveOn > today) return 'IN_THE_FUTURE' as const
  if (effectiveOn < journey.since) return 'BEFORE_LAST_STEP' as const
  return null
}

const stepOf = (way: Transition, move: MoveQuestion): Step => ({
  fromStage: way.from,
  toStage: way.to,
  reason: move.reason,
  effectiveOn: move.effectiveOn,
  restedOn: way.needs,
})
