import type { ActionDraft } from '@titian/shared/advice/action.ts'
import { problemsOfActions } from '@titian/shared/advice/action.ts'
import type {
  AdviceTopic,
  BusinessTrend,
  NotHeldReason,
  SessionMedium,
  SessionOutcome,
} from '@titian/shared/advice/session.ts'
import { problemsOfContent, problemsOfPlan, type SessionContent } from '@titian/shared/advice/session-log.ts'

/** A session as somebody is writing it down: what a form shows, and what lies on the device until it is saved. */
export interface SessionDraft {
  participants: readonly string[]
  planned: string | null
  outcome: SessionOutcome
  /** ISO; null: the moment of saving. */
  startsAt: string | null
  medium: SessionMedium
  notHeldBy: NotHeldReason | null
  /** As typed. */
  contactMinutes: string
  preparationMinutes: string
  travelMinutes: string
  topics: readonly AdviceTopic[]
  advice: string
  trend: BusinessTrend | null
  conflictOfInterest: string
  actions: readonly ActionDraft[]
  doneActions: readonly string[]
  /** A day and an hour of Jakarta, both as typed; without a day nothing is planned. */
  nextOn: string
  nextHour: string
}

export const emptyDraft = (participants: readonly string[], planned: string | null): SessionDraft => ({
  participants,
  planned,
  outcome: 'HELD',
  startsAt: null,
  medium: 'PHONE',
  notHeldBy: null,
  contactMinutes: '30',
  preparationMinutes: '0',
  travelMinutes: '0',
  topics: [],
  advice: '',
  trend: null,
  conflictOfInterest: '',
  actions: [],
  doneActions: [],
  nextOn: '',
  nextHour: '09:00',
})

/** What was logged, as a form shows it. */
export const draftOfContent = (content: SessionContent): SessionDraft => ({
  ...emptyDraft([], null),
  ...content,
  contactMinutes: String(content.contactMinutes),
  preparationMinutes: String(content.preparationMinutes),
  travelMinutes: String(content.travelMinutes),
})

/** What waits to be sent, as the form wrote it. */
export const draftOfInput = (input: ReturnType<typeof inputOf>): SessionDraft => {
  const next = input.nextAt && new Date(Date.parse(input.nextAt) + JAKARTA_MS).toISOString()
  return {
    ...draftOfContent(input.content),
    participants: input.participants,
    planned: input.planned,
    actions: input.actions,
    doneActions: input.doneActions,
    nextOn: next ? next.slice(0, 10) : '',
    nextHour: next ? next.slice(11, 16) : '09:00',
  }
}

/** What a former session lends to the next. */
export interface FormerSession {
  medium: SessionMedium
  contactMinutes: number
  travelMinutes: number
  topics: readonly AdviceTopic[]
}

/** "Like last time": medium, minutes and topics; never what was said. */
export const likeLast = (draft: SessionDraft, last: FormerSession): SessionDraft => ({
  ...draft,
  outcome: 'HELD',
  notHeldBy: null,
  medium: last.medium,
  contactMinutes: String(last.contactMinutes || 30),
  travelMinutes: String(last.travelMinutes),
  topics: last.topics,
})

const JAKARTA_MS = 7 * 3_600_000

/** An hour of a day in Jakarta as an instant. */
export const instantOf = (day: string, hour: string): string =>
  new Date(`${day}T${hour || '09:00'}:00+07:00`).toISOString()

const minutes = (typed: string): number =>
  /^\d{1,4}$/.test(typed.trim()) ? Number(typed.trim()) : Number.NaN

/** What is sent, without key and clock. Minutes that are no number are NaN. */
export const inputOf = (draft: SessionDraft, now: Date) => {
  const isHeld = draft.outcome === 'HELD'
  return {
    participants: draft.planned ? [] : [...draft.participants],
    planned: draft.planned,
    content: {
      outcome: draft.outcome,
      startsAt: draft.startsAt ?? now.toISOString(),
      medium: draft.medium,
      notHeldBy: isHeld ? null : draft.notHeldBy,
      contactMinutes: isHeld ? minutes(draft.contactMinutes) : 0,
      preparationMinutes: minutes(draft.preparationMinutes || '0'),
      travelMinutes: minutes(draft.travelMinutes || '0'),
      topics: isHeld ? [...draft.topics] : [],
      advice: draft.advice,
      trend: isHeld ? draft.trend : null,
      conflictOfInterest: draft.conflictOfInterest,
    },
    actions: draft.actions.map((action) => ({ ...action })),
    doneActions: [...draft.doneActions],
    nextAt: draft.nextOn ? instantOf(draft.nextOn, draft.nextHour) : null,
  }
}

export type DraftProblem = ReturnType<typeof problemsOfDraft>[number]

/** Everything that the server would refuse, found before it is sent: the same rules. */
export const problemsOfDraft = (draft: SessionDraft, now: Date) => {
  const { content, actions, nextAt } = inputOf(draft, now)
  const heldOn = new Date(Date.parse(content.startsAt) + JAKARTA_MS).toISOString().slice(0, 10)
  return [
    ...problemsOfContent(content, now),
    ...problemsOfActions(actions, heldOn),
    ...(nextAt ? problemsOfPlan(nextAt, now, 'nextOn') : []),
  ]
}
