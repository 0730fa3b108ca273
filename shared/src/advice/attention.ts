import { addDays, type Day, daysBetween } from '../participants/calendar.ts'
import { type ActionState, isOverdue } from './action.ts'

/** Why somebody needs their counsellor now, the more pressing first. There is no score: the first reason decides. */
export const ATTENTION_KINDS = [
  'LPJ_DUE',
  'CAPITAL_WAITING',
  'ACTION_OVERDUE',
  'SESSION_UNRECORDED',
  'MILESTONE_TO_AFFIRM',
  'NO_SESSION_SINCE',
] as const
export type AttentionKind = (typeof ATTENTION_KINDS)[number]

export const ATTENTION_KIND_WORDS: Record<AttentionKind, { id: string; en: string }> = {
  LPJ_DUE: { id: 'LPJ modal jatuh tempo', en: 'Account of capital due' },
  CAPITAL_WAITING: { id: 'Modal menunggu', en: 'Capital waiting' },
  ACTION_OVERDUE: { id: 'Janji lewat waktu', en: 'Agreed action overdue' },
  SESSION_UNRECORDED: { id: 'Sesi belum dicatat', en: 'Planned session not recorded' },
  MILESTONE_TO_AFFIRM: { id: 'Capaian perlu diteguhkan', en: 'Milestone to affirm' },
  NO_SESSION_SINCE: { id: 'Lama tanpa sesi', en: 'No session for long' },
}

/** One reason, and the day since which it holds. Rooms to come bring theirs in this very form. */
export interface AttentionReason {
  kind: AttentionKind
  sinceOn: Day
  /** The promise that is late; for that kind alone. */
  actionId?: string
}

/** Nobody should be without a session for as long as this. */
export const DAYS_WITHOUT_SESSION = 21

/** What this room knows of somebody on a caseload. */
export interface AttentionFacts {
  assignedOn: Day
  lastHeldOn: Day | null
  actions: readonly { id: string; state: ActionState; dueOn: Day }[]
  /** Days of sessions that are planned. */
  plannedOn: readonly Day[]
}

/** The reasons of this room; `brought` are those of other rooms. The most pressing first. */
export const attentionOf = (
  facts: AttentionFacts,
  today: Day,
  brought: readonly AttentionReason[] = [],
): AttentionReason[] => {
  const late = facts.actions.filter((action) => isOverdue(action, today))
  const missed = facts.plannedOn.filter((day) => day < today)
  const quietSince = facts.lastHeldOn ?? facts.assignedOn
  const hasPlan = facts.plannedOn.some((day) => day >= today)
  return [
    ...brought,
    ...late.map(
      ({ id, dueOn }): AttentionReason => ({ kind: 'ACTION_OVERDUE', sinceOn: dueOn, actionId: id }),
    ),
    ...missed.map((day): AttentionReason => ({ kind: 'SESSION_UNRECORDED', sinceOn: day })),
    // Who has the next session in the diary is not forgotten.
    ...(!hasPlan && addDays(quietSince, DAYS_WITHOUT_SESSION) <= today
      ? [{ kind: 'NO_SESSION_SINCE', sinceOn: quietSince } as const]
      : []),
  ].toSorted(byPressure)
}

const rank = ({ kind }: AttentionReason): number => ATTENTION_KINDS.indexOf(kind)

const byPressure = (a: AttentionReason, b: AttentionReason): number =>
  rank(a) - rank(b) || compare(a.sinceOn, b.sinceOn) || compare(a.actionId ?? '', b.actionId ?? '')

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Somebody in the list of a caseload. */
export interface Attended {
  personId: string
  attention: readonly AttentionReason[]
}

/** The order of a caseload: who has a reason first, by the first reason and its day; the rest by id, so that it is stable. */
export const byAttention = (a: Attended, b: Attended): number => {
  const [first] = a.attention
  const [second] = b.attention
  if (first && second) return byPressure(first, second) || compare(a.personId, b.personId)
  if (first) return -1
  if (second) return 1
  return compare(a.personId, b.personId)
}

/** The reason as a sentence, without a word of what was talked about. */
export const attentionWords = (
  { kind, sinceOn }: AttentionReason,
  today: Day,
): { id: string; en: string } => {
  const days = daysBetween(sinceOn, today)
  const late = { id: `lewat ${days} hari`, en: `${days} ${days === 1 ? 'day' : 'days'} late` }
  switch (kind) {
    case 'LPJ_DUE':
      return days > 0
        ? { id: `LPJ modal ${late.id}`, en: `Account of capital ${late.en}` }
        : { id: 'LPJ modal segera jatuh tempo', en: 'Account of capital due soon' }
    case 'ACTION_OVERDUE':
      return { id: `Janji ${late.id}`, en: `Agreed action ${late.en}` }
    case 'NO_SESSION_SINCE':
      return { id: `${days} hari tanpa sesi`, en: `${days} days without a session` }
    case 'CAPITAL_WAITING':
    case 'MILESTONE_TO_AFFIRM':
    case 'SESSION_UNRECORDED':
      return ATTENTION_KIND_WORDS[kind]
    default:
      return kind satisfies never
  }
}
