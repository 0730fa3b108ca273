import { DECLINE_REASONS, type StepReason } from './reason.ts'
import type { IntroductionState } from './state.ts'

/** Who moves an introduction. `STAFF` writes down what the person said; `SYSTEM` is time and other rooms. */
export type Mover = 'PERSON' | 'STAFF' | 'EMPLOYER' | 'SYSTEM'

/** Everything that a move can require. */
export const INTRODUCTION_CONDITIONS = [
  'SHOW_IN_FORCE',
  'INTRODUCE_IN_FORCE',
  'MAY_BE_SHOWN',
  'JOB_READY',
  'VACANCY_OPEN',
  'EMPLOYER_VERIFIED',
  'RECIPIENT_NAMED',
  'NAME_OPEN',
  'NOT_STARTED',
  'UNREAD',
  'BACK_WHERE_IT_CAME_FROM',
  'UNTOLD',
] as const

export type IntroductionCondition = (typeof INTRODUCTION_CONDITIONS)[number]

/** One way of moving: from, to, who may, for which reasons, and what must hold. */
export interface IntroductionTransition {
  from: IntroductionState
  to: IntroductionState
  by: readonly Mover[]
  reasons: readonly StepReason[]
  needs: readonly IntroductionCondition[]
}

const way = (
  from: IntroductionState | readonly IntroductionState[],
  to: IntroductionState,
  by: readonly Mover[],
  reasons: readonly StepReason[],
  needs: readonly IntroductionCondition[] = [],
): IntroductionTransition[] => [from].flat().map((one) => ({ from: one, to, by, reasons, needs }))

const PERSON: readonly Mover[] = ['PERSON', 'STAFF']
const UNOPENED = ['REQUESTED', 'CONSENTED'] as const
const OPENED = ['DISCLOSED', 'INTERVIEW', 'OFFER'] as const
/** Without these nobody's name is opened, whoever asks and however often. */
const RIGHT_TO_OPEN = [
  'SHOW_IN_FORCE',
  'INTRODUCE_IN_FORCE',
  'MAY_BE_SHOWN',
  'JOB_READY',
  'VACANCY_OPEN',
  'EMPLOYER_VERIFIED',
  'RECIPIENT_NAMED',
] as const

/** The whole table of moves. What it does not hold can't be done. */
export const INTRODUCTION_TRANSITIONS: readonly IntroductionTransition[] = [
  // The person's answer. "Later" changes nothing but that it was heard.
  ...way('REQUESTED', 'REQUESTED', PERSON, ['LATER']),
  ...way('REQUESTED', 'DECLINED', PERSON, ['NO']),
  ...way(
    'REQUESTED',
    'CONSENTED',
    PERSON,
    ['YES'],
    ['SHOW_IN_FORCE', 'MAY_BE_SHOWN', 'JOB_READY', 'VACANCY_OPEN'],
  ),
  ...way('CONSENTED', 'DISCLOSED', ['SYSTEM'], ['OPENED'], RIGHT_TO_OPEN),

  // The employer's work with somebody whose name it may know.
  ...way('DISCLOSED', 'INTERVIEW', ['EMPLOYER'], ['MOVED'], ['NAME_OPEN']),
  ...way(['DISCLOSED', 'INTERVIEW'], 'OFFER', ['EMPLOYER'], ['MOVED'], ['NAME_OPEN']),
  ...way(OPENED, 'HIRED', ['EMPLOYER'], ['MOVED'], ['NAME_OPEN']),
  ...way(OPENED, 'WITHDRAWN_BY_EMPLOYER', ['EMPLOYER'], DECLINE_REASONS, ['NAME_OPEN']),
  ...way(UNOPENED, 'WITHDRAWN_BY_EMPLOYER', ['EMPLOYER', 'SYSTEM'], ['NO_LONGER_ASKED', 'VACANCY_CLOSED']),

  // Back by one: undone while nobody on the other side has read it, taken back in their sight afterwards.
  ...goingBack('INTERVIEW', ['DISCLOSED'], ['NAME_OPEN']),
  ...goingBack('OFFER', ['DISCLOSED', 'INTERVIEW'], ['NAME_OPEN']),
  ...goingBack('HIRED', OPENED, ['NAME_OPEN', 'NOT_STARTED']),
  ...OPENED.flatMap((before) =>
    way(
      'WITHDRAWN_BY_EMPLOYER',
      before,
      ['EMPLOYER'],
      ['UNDONE'],
      ['BACK_WHERE_IT_CAME_FROM', 'UNREAD', ...RIGHT_TO_OPEN],
    ),
  ),

  // Endings that the person brings about, or that follow from something the person ended.
  ...way(UNOPENED, 'WITHDRAWN_BY_PERSON', PERSON, ['OWN_WISH']),
  ...way(UNOPENED, 'WITHDRAWN_BY_PERSON', ['SYSTEM'], ['CONSENT_ENDED']),
  ...way(OPENED, 'RECALLED', PERSON, ['OWN_WISH']),
  ...way(OPENED, 'RECALLED', ['SYSTEM'], ['CONSENT_ENDED', 'NOT_JOB_READY']),

  // Endings that time and other rooms bring about.
  ...way('REQUESTED', 'EXPIRED', ['SYSTEM'], ['SILENCE']),
  ...way(UNOPENED, 'EXPIRED', ['SYSTEM'], ['CONSENT_RAN_OUT', 'NOT_JOB_READY']),
  ...way(OPENED, 'EXPIRED', ['SYSTEM'], ['PERIOD_OVER', 'CONSENT_RAN_OUT']),
  ...way([...UNOPENED, ...OPENED], 'PLACED_ELSEWHERE', ['SYSTEM'], ['HIRED_ELSEWHERE']),
  // A hiring that is taken back ended nothing of which no employer has heard.
  ...UNOPENED.flatMap((before) =>
    way(
      'PLACED_ELSEWHERE',
      before,
      ['SYSTEM'],
      ['HIRING_UNDONE'],
      ['BACK_WHERE_IT_CAME_FROM', 'UNTOLD', 'SHOW_IN_FORCE', 'MAY_BE_SHOWN', 'JOB_READY', 'VACANCY_OPEN'],
    ),
  ),
  ...way('REQUESTED', 'EXCLUDED', ['STAFF', 'SYSTEM'], ['LAWFUL_EXCLUSION', 'ASKED_BEFORE']),
]

function goingBack(
  from: IntroductionState,
  to: readonly IntroductionState[],
  needs: readonly IntroductionCondition[],
): IntroductionTransition[] {
  return to.flatMap((before) => [
    ...way(from, before, ['EMPLOYER'], ['UNDONE'], ['BACK_WHERE_IT_CAME_FROM', 'UNREAD', ...needs]),
    ...way(from, before, ['EMPLOYER'], ['TAKEN_BACK'], ['BACK_WHERE_IT_CAME_FROM', ...needs]),
  ])
}
