import type { Role } from '../accounts/role.ts'
import type { Reason } from '../journeys/reason.ts'
import type { Stage } from '../journeys/stage.ts'
import { type Day, isDay } from '../participants/calendar.ts'
import type { FieldProblem } from '../participants/field-problem.ts'
import { PLACEMENT_ENDS, type PlacementEnd } from './placement.ts'

/** Why staff can say that work ended. Work that never began is told by taking back the step that recorded it. */
export const RECORDED_ENDS: readonly PlacementEnd[] = PLACEMENT_ENDS.filter((one) => one !== 'NEVER_STARTED')

/** Who follows work in a unit, and so records that it ended. */
export const followsWork = (role: Role): boolean =>
  role === 'PLACEMENT_OFFICER' || role === 'PROBATION_OFFICER'

/** Work as far as its end concerns it. */
export interface EndableWork {
  startsOn: Day
  endedOn: Day | null
  endReason: PlacementEnd | null
}

export type PlacementEndProblem = 'ENDED' | 'REASON' | 'NOT_A_DAY' | 'AHEAD' | 'BEFORE_START'

/** Whether an end can be recorded: for work that goes on, and where until now nobody knew why it ended. */
export const canBeEnded = ({ startsOn, endedOn, endReason }: EndableWork, today: Day): boolean =>
  startsOn <= today && (endedOn === null || endReason === 'SOURCE_SILENT')

/** What speaks against work ending on this day for this reason; empty when nothing does. */
export const placementEndProblems = (
  work: EndableWork,
  { on, reason }: { on: Day; reason: PlacementEnd },
  today: Day,
): FieldProblem<PlacementEndProblem>[] => {
  if (!canBeEnded(work, today)) return [{ problem: 'ENDED', field: 'placement' }]
  const wrong: [PlacementEndProblem, string, boolean][] = [
    ['REASON', 'reason', !RECORDED_ENDS.includes(reason)],
    ['NOT_A_DAY', 'endedOn', !isDay(on)],
    ['AHEAD', 'endedOn', isDay(on) && on > today],
    ['BEFORE_START', 'endedOn', isDay(on) && on < work.startsOn],
  ]
  return wrong.filter(([, , isWrong]) => isWrong).map(([problem, field]) => ({ problem, field }))
}

interface Move {
  from: Stage
  to: Stage
  reason: Reason
}

const isWork = (stage: Stage): boolean => stage === 'PLACED' || stage === 'SUSTAINED'

/** Whether a move of the journey says that work ended. */
export const isWorkEnded = ({ from, to, reason }: Move): boolean =>
  isWork(from) && to === 'JOB_READY' && reason === 'WORK_ENDED'

/** Whether a move says that an end of work was recorded in error. */
export const isEndTakenBack = ({ from, to, reason }: Move): boolean =>
  from === 'JOB_READY' && isWork(to) && reason === 'RECORDED_IN_ERROR'
