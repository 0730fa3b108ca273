import type { MemberRole } from '../accounts/role.ts'
import type { EnterpriseConditionName } from './condition.ts'
import type { EnterpriseReason } from './move-reason.ts'
import { ENTERPRISE_STAGES, type EnterpriseStage, GROWING_STAGES } from './stage.ts'
import { TRADING_SIGNS } from './trading.ts'

/** One way of moving: from, to, which roles may, what must hold, which reasons are offered. */
export interface EnterpriseTransition {
  from: EnterpriseStage
  to: EnterpriseStage
  roles: readonly MemberRole[]
  needs: readonly EnterpriseConditionName[]
  reasons: readonly EnterpriseReason[]
}

/** The counsellor, and whoever stands in at the unit when there is none. */
const KEEPERS: readonly MemberRole[] = ['COUNSELLOR', 'PROBATION_OFFICER']

const way = (
  from: EnterpriseStage,
  to: EnterpriseStage,
  reasons: readonly EnterpriseReason[],
  needs: readonly EnterpriseConditionName[],
): EnterpriseTransition => ({ from, to, roles: KEEPERS, needs, reasons })

const CLOSING: readonly EnterpriseReason[] = [
  'FEW_SALES',
  'NO_CAPITAL',
  'NO_PLACE',
  'OTHER_WORK',
  'GROUP_PARTED',
  'OWN_CIRCUMSTANCES',
]

/** The whole table of moves. What it does not hold can't be done. */
export const ENTERPRISE_TRANSITIONS: readonly EnterpriseTransition[] = [
  way('IDEA', 'PLAN', ['PLAN_AGREED'], ['PLAN_WRITTEN']),
  // Some had their number before anybody wrote a plan; the plan may follow.
  way('IDEA', 'REGISTERED', ['LICENCE_ISSUED'], ['REGISTRATION_HELD']),
  way('PLAN', 'REGISTERED', ['LICENCE_ISSUED'], ['REGISTRATION_HELD']),
  way('REGISTERED', 'TRADING', TRADING_SIGNS, ['REGISTRATION_HELD', 'TRADES', 'REASON_SHOWN']),
  way('TRADING', 'GROWN', ['HIRED'], ['TRADES', 'EMPLOYS']),
  way('GROWN', 'TRADING', ['WORKERS_LEFT'], ['EMPLOYS_NOBODY']),
  ...GROWING_STAGES.flatMap((stage) => [
    way(stage, 'CLOSED', CLOSING, []),
    way('CLOSED', stage, ['REOPENED', 'RECORDED_IN_ERROR'], ['BACK_WHERE_IT_CAME_FROM']),
  ]),
  // A step that never was goes back to where it came from; the step and its correction both stay.
  ...ENTERPRISE_STAGES.flatMap((from) =>
    GROWING_STAGES.slice(0, Math.max(0, (GROWING_STAGES as readonly EnterpriseStage[]).indexOf(from))).map(
      (to) => way(from, to, ['RECORDED_IN_ERROR'], ['BACK_WHERE_IT_CAME_FROM']),
    ),
  ),
]
