import { addDays, type Day, isDay } from '../participants/calendar.ts'
import { type FieldProblem, problemsOf } from '../participants/field-problem.ts'

/** Who promised it. */
export const ACTION_OWNERS = ['PERSON', 'COUNSELLOR'] as const
export type ActionOwner = (typeof ACTION_OWNERS)[number]

export const ACTION_OWNER_WORDS: Record<ActionOwner, { id: string; en: string }> = {
  PERSON: { id: 'Peserta', en: 'The person' },
  COUNSELLOR: { id: 'Pendamping', en: 'The counsellor' },
}

export const ACTION_STATES = ['OPEN', 'DONE', 'DROPPED'] as const
export type ActionState = (typeof ACTION_STATES)[number]

export const ACTION_STATE_WORDS: Record<ActionState, { id: string; en: string }> = {
  OPEN: { id: 'Belum selesai', en: 'Open' },
  DONE: { id: 'Selesai', en: 'Done' },
  DROPPED: { id: 'Tidak dilanjutkan', en: 'Dropped' },
}

/** What happened to an action, in its order. */
export const ACTION_STEPS = ['AGREED', 'CARRIED', 'DONE', 'DROPPED'] as const
export type ActionStep = (typeof ACTION_STEPS)[number]

export const ACTION_STEP_WORDS: Record<ActionStep, { id: string; en: string }> = {
  AGREED: { id: 'Disepakati', en: 'Agreed' },
  CARRIED: { id: 'Dibawa ke sesi berikut', en: 'Carried to the next session' },
  DONE: ACTION_STATE_WORDS.DONE,
  DROPPED: ACTION_STATE_WORDS.DROPPED,
}

/** What is agreed in a session. */
export interface ActionDraft {
  text: string
  owner: ActionOwner
  dueOn: Day
}

export type ActionProblem = 'ACTION_TEXT' | 'ACTION_DUE' | 'TOO_MANY_ACTIONS'

export const LONGEST_ACTION = 200
export const MOST_ACTIONS = 10
const DAYS_AHEAD = 366

/** What keeps actions from being agreed in a session on `heldOn`; fields are `actions.0.text` and so on. */
export const problemsOfActions = (
  actions: readonly ActionDraft[],
  heldOn: Day,
): FieldProblem<ActionProblem>[] => [
  ...problemsOf([[actions.length > MOST_ACTIONS, 'TOO_MANY_ACTIONS', 'actions'] as const]),
  ...actions.flatMap(({ text, dueOn }, at) =>
    problemsOf([
      [!isActionText(text), 'ACTION_TEXT', `actions.${at}.text`] as const,
      [
        !isDay(dueOn) || dueOn < heldOn || dueOn > addDays(heldOn, DAYS_AHEAD),
        'ACTION_DUE',
        `actions.${at}.dueOn`,
      ] as const,
    ]),
  ),
]

/** One line of 1 to 200 characters, in any script. */
export const isActionText = (text: string): boolean => {
  const length = [...text.trim()].length
  return length >= 1 && length <= LONGEST_ACTION && !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(text.trim())
}

export type EndingProblem = 'ACTION_ENDED' | 'DROP_REASON'

/** What keeps an action from being ended; dropping it takes a reason, doing it takes none. */
export const problemsOfEnding = (
  state: ActionState,
  to: Exclude<ActionState, 'OPEN'>,
  reason: string,
): EndingProblem[] => [
  ...(state === 'OPEN' ? [] : (['ACTION_ENDED'] as const)),
  ...(to === 'DROPPED' && !isActionText(reason) ? (['DROP_REASON'] as const) : []),
]

/** Open actions go along to the next session that is held; ended ones stay where they ended. */
export const isCarried = (action: { state: ActionState; agreedAt: string }, heldAt: string): boolean =>
  action.state === 'OPEN' && action.agreedAt < heldAt

/** Whether a promise is late on `today`. Its own day is not late yet. */
export const isOverdue = (action: { state: ActionState; dueOn: Day }, today: Day): boolean =>
  action.state === 'OPEN' && action.dueOn < today

/** A promise is due soon within a week, and when it is late. */
const SOON_DAYS = 7

export const isDueSoon = (action: { dueOn: Day }, today: Day): boolean =>
  action.dueOn <= addDays(today, SOON_DAYS)
