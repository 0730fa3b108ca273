import type { Role } from '../accounts/role.ts'
import type { Stage } from '../journeys/stage.ts'
import { TRANSITIONS } from '../journeys/transitions.ts'
import type { Readiness } from './readiness.ts'
import type { Requirement } from './requirement.ts'

export type ConfirmationBlocker =
  | { kind: 'ROLE' }
  | { kind: 'STAGE'; stage: Stage }
  | { kind: 'ALREADY_CONFIRMED' }
  | { kind: 'RESTING' }
  | { kind: 'REQUIREMENT'; requirement: Requirement; state: 'ALMOST' | 'NOT_MET' }

export type ConfirmationDecision =
  | { isAllowed: true; requirementSet: string }
  | { isAllowed: false; blockers: readonly ConfirmationBlocker[] }

/**
 * May this person be confirmed as job-ready now, by this role? A human being confirms, always:
 * no rule moves anybody by itself (UU 27/2022, article 10).
 */
export const decideConfirmation = (
  readiness: Readiness,
  journey: { stage: Stage; isConfirmed: boolean; isResting: boolean },
  role: Role,
): ConfirmationDecision => {
  const ways = TRANSITIONS.filter(
    (way) => way.from === journey.stage && way.reasons.includes('READINESS_CONFIRMED'),
  )
  const isStageRight = ways.length > 0 || journey.stage === 'JOB_READY'
  const mayConfirm = TRANSITIONS.some(
    (way) => way.reasons.includes('READINESS_CONFIRMED') && way.roles.some((allowed) => allowed === role),
  )
  const blockers: ConfirmationBlocker[] = [
    ...(mayConfirm ? [] : [{ kind: 'ROLE' } as const]),
    ...(isStageRight ? [] : [{ kind: 'STAGE', stage: journey.stage } as const]),
    ...(journey.isConfirmed ? [{ kind: 'ALREADY_CONFIRMED' } as const] : []),
    ...(journey.isResting ? [{ kind: 'RESTING' } as const] : []),
    ...readiness.answers.flatMap((answer): ConfirmationBlocker[] =>
      answer.state === 'ALMOST' || answer.state === 'NOT_MET'
        ? [{ kind: 'REQUIREMENT', requirement: answer.requirement, state: answer.state }]
        : [],
    ),
  ]
  return blockers.length === 0
    ? { isAllowed: true, requirementSet: readiness.requirementSet }
    : { isAllowed: false, blockers }
}
