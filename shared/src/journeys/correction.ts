import { isStaff, type Role } from '../accounts/role.ts'
import { type Day, isDay } from '../participants/calendar.ts'
import type { Reason } from './reason.ts'
import type { Stage } from './stage.ts'
import { type RecordedStep, stepsKnownAt } from './timeline.ts'
import { TRANSITIONS } from './transitions.ts'

/** A step with the stage before it; null for the first of a journey. */
export interface CorrectableStep extends RecordedStep {
  fromStage: Stage | null
}

/** What is wrong with a step: its day, its reason, or that it happened at all. */
export interface CorrectionQuestion {
  step: string
  effectiveOn: Day | null
  reason: Reason | null
  neverHappened: boolean
  role: Role
}

export type CorrectionProblem =
  | 'NO_SUCH_STEP'
  | 'ROLE'
  | 'NOTHING_TO_CORRECT'
  | 'NOT_THE_LATEST'
  | 'REASON'
  | 'NOT_A_DAY'
  | 'IN_THE_FUTURE'
  | 'OUT_OF_ORDER'

export type CorrectionDecision<S> =
  | { isAllowed: true; corrected: S; effectiveOn: Day; reason: Reason; toStage: Stage }
  | { isAllowed: false; problems: readonly CorrectionProblem[] }

/**
 * Decides a correction: the day or the reason of any step that counts, in the order in which they happened, or
 * that the latest step never happened. Where a step led is not corrected: it is taken back, and the journey moves anew.
 */
export const decideCorrection = <S extends CorrectableStep>(
  steps: readonly S[],
  question: CorrectionQuestion,
  now: string,
  today: Day,
): CorrectionDecision<S> => {
  const known = stepsKnownAt(steps, now)
  const at = known.findIndex(({ id }) => id === question.step)
  const step = known[at]
  if (!step) return { isAllowed: false, problems: ['NO_SUCH_STEP'] }
  const [before, after] = [known[at - 1], known[at + 1]]
  const effectiveOn = question.effectiveOn ?? step.effectiveOn
  const reason = question.reason ?? step.reason
  const wrong: [CorrectionProblem, boolean][] = question.neverHappened
    ? [['NOT_THE_LATEST', after !== undefined || step.fromStage === null]]
    : [
        ['NOTHING_TO_CORRECT', effectiveOn === step.effectiveOn && reason === step.reason],
        ['REASON', reason !== step.reason && !reasonsOf(step).includes(reason)],
        ...dayProblems(effectiveOn, before?.effectiveOn ?? null, after?.effectiveOn ?? null, today),
      ]
  const problems: typeof wrong = [['ROLE', !mayCorrect(step, question.role)], ...wrong]
  const found = problems.filter(([, isProblem]) => isProblem).map(([problem]) => problem)
  if (found.length > 0) return { isAllowed: false, problems: found }
  if (question.neverHappened)
    return {
      isAllowed: true,
      corrected: step,
      effectiveOn: step.effectiveOn,
      reason: 'RECORDED_IN_ERROR',
      toStage: step.fromStage ?? step.toStage,
    }
  return { isAllowed: true, corrected: step, effectiveOn, reason, toStage: step.toStage }
}

/** Whether a move says that work never began: the step into it is taken back. A pause that is taken back says nothing. */
export const isWorkTakenBack = (move: { from: Stage; to: Stage; reason: Reason }): boolean =>
  move.from === 'PLACED' && move.to === 'JOB_READY' && move.reason === 'RECORDED_IN_ERROR'

const dayProblems = (
  on: Day,
  notBefore: Day | null,
  notAfter: Day | null,
  today: Day,
): [CorrectionProblem, boolean][] => {
  if (!isDay(on)) return [['NOT_A_DAY', true]]
  return [
    ['IN_THE_FUTURE', on > today],
    ['OUT_OF_ORDER', (notBefore !== null && on < notBefore) || (notAfter !== null && on > notAfter)],
  ]
}

/** Staff who may move a journey so may also correct that step; a registration, those who register. */
const mayCorrect = (step: CorrectableStep, role: Role): boolean => {
  if (!isStaff(role)) return false
  if (step.fromStage === null) return role === 'OFFICER' || role === 'PROBATION_OFFICER'
  return waysOf(step).some((way) => way.roles.some((allowed) => allowed === role))
}

/** What a role may correct of a step: its day, its reason to one of these, and whether it can be taken back. */
export interface OfferedCorrection {
  reasons: readonly Reason[]
  canTakeBack: boolean
}

/** What a role may correct of a step that counts; null for a step that does not, and for a role that may nothing. */
export const offeredCorrection = (
  steps: readonly CorrectableStep[],
  id: string,
  role: Role,
  now: string,
): OfferedCorrection | null => {
  const known = stepsKnownAt(steps, now)
  const step = known.find((one) => one.id === id)
  if (!step || !mayCorrect(step, role)) return null
  const isLatest = known.at(-1)?.id === id
  return { reasons: reasonsOf(step), canTakeBack: isLatest && step.fromStage !== null }
}

const reasonsOf = (step: CorrectableStep): Reason[] => waysOf(step).flatMap((way) => way.reasons)

const waysOf = (step: CorrectableStep) =>
  TRANSITIONS.filter((way) => way.from === step.fromStage && way.to === step.toStage)
