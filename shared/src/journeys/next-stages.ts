import type { Role } from '../accounts/role.ts'
import type { Day } from '../participants/calendar.ts'
import type { MoveFacts } from './condition.ts'
import { type Blocker, decideMove, type JourneyState } from './move.ts'
import type { Reason } from './reason.ts'
import type { Stage } from './stage.ts'
import { TRANSITIONS } from './transitions.ts'

export interface NextStage {
  stage: Stage
  isAllowed: boolean
  reasons: readonly Reason[]
  blockers: readonly Blocker[]
}

/** Each stage that can follow, with what still stands in the way for this role. */
export const nextStages = (
  journey: JourneyState,
  role: Role,
  facts: MoveFacts,
  today: Day,
): readonly NextStage[] => {
  const stages = [...new Set(TRANSITIONS.filter((way) => way.from === journey.stage).map((way) => way.to))]
  return stages.flatMap((to): NextStage[] => {
    const reasons = reasonsOf(journey, to)
    const decisions = reasons.map((reason) =>
      decideMove(journey, { to, reason, role, effectiveOn: today }, facts, today),
    )
    if (decisions.some((decision) => decision.isAllowed))
      return [{ stage: to, isAllowed: true, reasons, blockers: [] }]
    const [refusal] = decisions
    const blockers = refusal?.isAllowed === false ? refusal.blockers : []
    // A paused or ended journey has one way back; the others are no news to anybody.
    const isElsewhere = blockers.some(
      (blocker) => blocker.kind === 'CONDITION' && blocker.condition === 'BACK_WHERE_IT_CAME_FROM',
    )
    return isElsewhere ? [] : [{ stage: to, isAllowed: false, reasons, blockers }]
  })
}

const reasonsOf = (journey: JourneyState, to: Stage): Reason[] => [
  ...new Set(
    TRANSITIONS.filter((way) => way.from === journey.stage && way.to === to).flatMap((way) => way.reasons),
  ),
]
