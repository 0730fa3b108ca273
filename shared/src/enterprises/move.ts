import type { Role } from '../accounts/role.ts'
import { type Day, isDay } from '../participants/calendar.ts'
import type { Words } from '../vocabulary/words.ts'
import { ENTERPRISE_CONDITIONS, type EnterpriseConditionName, type EnterpriseFacts } from './condition.ts'
import type { EnterpriseReason } from './move-reason.ts'
import { ENTERPRISE_STAGES, type EnterpriseStage } from './stage.ts'
import { ENTERPRISE_TRANSITIONS, type EnterpriseTransition } from './transitions.ts'

/** Where a business stands, and the day of its latest step. */
export interface EnterpriseState {
  stage: EnterpriseStage
  since: Day
}

export interface EnterpriseMove {
  to: EnterpriseStage
  reason: EnterpriseReason
  role: Role
  effectiveOn: Day
}

/** Why a move is refused; all blockers come together. */
export type EnterpriseBlocker =
  | 'NO_SUCH_MOVE'
  | 'ROLE'
  | 'REASON'
  | 'NOT_A_DAY'
  | 'DAY_AHEAD'
  | 'BEFORE_LAST_STEP'
  | EnterpriseConditionName

/** Decides one move: everything that speaks against it, or nothing. Of several ways the nearest speaks. */
export const decideEnterpriseMove = (
  state: EnterpriseState,
  move: EnterpriseMove,
  facts: EnterpriseFacts,
  today: Day,
): readonly EnterpriseBlocker[] => {
  const ways = ENTERPRISE_TRANSITIONS.filter((way) => way.from === state.stage && way.to === move.to)
  const [nearest] = ways
    .map((way) => blockersOf(way, state, move, facts, today))
    .toSorted((a, b) => weight(a) - weight(b))
  return nearest ?? ['NO_SUCH_MOVE']
}

/** A way whose reason was not the one given says little about what is missing. */
const weight = (blockers: readonly EnterpriseBlocker[]): number =>
  blockers.length + (blockers.includes('REASON') ? 20 : 0)

const blockersOf = (
  way: EnterpriseTransition,
  state: EnterpriseState,
  move: EnterpriseMove,
  facts: EnterpriseFacts,
  today: Day,
): EnterpriseBlocker[] => [
  ...(way.roles.some((role) => role === move.role) ? [] : (['ROLE'] as const)),
  ...(way.reasons.includes(move.reason) ? [] : (['REASON'] as const)),
  ...dayBlockers(state, move.effectiveOn, today),
  ...way.needs.filter((name) => !ENTERPRISE_CONDITIONS[name].holds(facts, move)),
]

const dayBlockers = (state: EnterpriseState, day: Day, today: Day): EnterpriseBlocker[] => {
  if (!isDay(day)) return ['NOT_A_DAY']
  if (day > today) return ['DAY_AHEAD']
  return day < state.since ? ['BEFORE_LAST_STEP'] : []
}

/** A possible move as somebody of this role sees it today: each reason that is offered, and what is missing. */
export interface NextEnterpriseStage {
  to: EnterpriseStage
  reasons: readonly EnterpriseReason[]
  blockers: readonly EnterpriseBlocker[]
}

/** Every stage that this role could move a business to, in order; a blocked one says what is missing. */
export const nextEnterpriseStages = (
  state: EnterpriseState,
  role: Role,
  facts: EnterpriseFacts,
  today: Day,
): NextEnterpriseStage[] =>
  ENTERPRISE_STAGES.flatMap((to) => {
    const offered = ENTERPRISE_TRANSITIONS.filter(
      (way) => way.from === state.stage && way.to === to && way.roles.some((one) => one === role),
    ).flatMap((way) => way.reasons)
    const judged = [...new Set(offered)].map((reason) => ({
      reason,
      blockers: decideEnterpriseMove(state, { to, reason, role, effectiveOn: today }, facts, today),
    }))
    const open = judged.filter(({ blockers }) => blockers.length === 0)
    // Going back is offered only where it leads back: nobody needs to read why the rest does not.
    const shown =
      open.length > 0 ? open : judged.filter(({ blockers }) => !blockers.includes('BACK_WHERE_IT_CAME_FROM'))
    const [first] = shown
    return first ? [{ to, reasons: shown.map(({ reason }) => reason), blockers: first.blockers }] : []
  })

/** A blocker in words, for whoever tried. */
export const enterpriseBlockerWords = (blocker: EnterpriseBlocker): Words => {
  switch (blocker) {
    case 'NO_SUCH_MOVE':
      return { id: 'Tidak ada perpindahan ke tahap ini', en: 'There is no move to this stage' }
    case 'ROLE':
      return { id: 'Peran Anda tidak dapat melakukan ini', en: 'Your role can not do this' }
    case 'REASON':
      return { id: 'Alasan tidak berlaku untuk perpindahan ini', en: 'The reason is not one for this move' }
    case 'NOT_A_DAY':
      return { id: 'Tanggal tidak ada di kalender', en: 'The date is not in the calendar' }
    case 'DAY_AHEAD':
      return { id: 'Tanggal belum tiba', en: 'The date has not come yet' }
    case 'BEFORE_LAST_STEP':
      return { id: 'Tanggal mendahului langkah terakhir', en: 'The date is before the latest step' }
    default:
      return ENTERPRISE_CONDITIONS[blocker].words
  }
}
