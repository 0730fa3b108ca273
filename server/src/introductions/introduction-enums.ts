import { ANSWER_WAY_WORDS, ANSWER_WAYS, ANSWER_WORDS, ANSWERS } from '@titian/shared/introductions/answer.ts'
import { SHOWN_STATE_WORDS, SHOWN_STATES } from '@titian/shared/introductions/picture.ts'
import {
  DECLINE_REASON_WORDS,
  DECLINE_REASONS,
  STEP_REASON_WORDS,
  STEP_REASONS,
} from '@titian/shared/introductions/reason.ts'
import { INTRODUCTION_STATE_WORDS, INTRODUCTION_STATES } from '@titian/shared/introductions/state.ts'
import { enumOf } from '../platform/graphql/enum-of.ts'

export const IntroductionStateEnum = enumOf(
  'IntroductionState',
  'How far an introduction has come, as the employer sees it: one word for every ending before the name was opened.',
  SHOWN_STATES,
  SHOWN_STATE_WORDS,
)

export const IntroductionRequestStateEnum = enumOf(
  'IntroductionRequestState',
  'How far an introduction has come in truth, as the person and the staff of the unit see it.',
  INTRODUCTION_STATES,
  INTRODUCTION_STATE_WORDS,
)

export const IntroductionAnswerEnum = enumOf(
  'IntroductionAnswer',
  'What a person says to a request.',
  ANSWERS,
  ANSWER_WORDS,
)

export const AnswerWayEnum = enumOf('AnswerWay', 'How an answer came.', ANSWER_WAYS, ANSWER_WAY_WORDS)

export const DeclineReasonEnum = enumOf(
  'DeclineReason',
  "Why an employer doesn't go on with somebody whose name it knows.",
  DECLINE_REASONS,
  DECLINE_REASON_WORDS,
)

export const IntroductionReasonEnum = enumOf(
  'IntroductionReason',
  'Why an introduction moved.',
  STEP_REASONS,
  STEP_REASON_WORDS,
)
