import {
  ACTION_OWNER_WORDS,
  ACTION_OWNERS,
  ACTION_STATE_WORDS,
  ACTION_STATES,
} from '@titian/shared/advice/action.ts'
import { ATTENTION_KIND_WORDS, ATTENTION_KINDS } from '@titian/shared/advice/attention.ts'
import * as session from '@titian/shared/advice/session.ts'
import { enumOf } from '../platform/graphql/enum-of.ts'

export const SessionStateEnum = enumOf(
  'SessionState',
  'What became of a session.',
  session.SESSION_STATES,
  session.SESSION_STATE_WORDS,
)
export const SessionOutcomeEnum = enumOf(
  'SessionOutcome',
  'What a session is logged as.',
  session.SESSION_OUTCOMES,
  session.SESSION_OUTCOME_WORDS,
)
export const SessionMediumEnum = enumOf(
  'SessionMedium',
  'How a session takes place.',
  session.SESSION_MEDIA,
  session.SESSION_MEDIUM_WORDS,
)
export const NotHeldReasonEnum = enumOf(
  'NotHeldReason',
  'On whose side it lay that a session was not held.',
  session.NOT_HELD_REASONS,
  session.NOT_HELD_REASON_WORDS,
)
export const AdviceTopicEnum = enumOf(
  'AdviceTopic',
  'What was talked about.',
  session.ADVICE_TOPICS,
  session.ADVICE_TOPIC_WORDS,
)
export const BusinessTrendEnum = enumOf(
  'BusinessTrend',
  'How the business does, as the person says it.',
  session.BUSINESS_TRENDS,
  session.BUSINESS_TREND_WORDS,
)
export const ActionOwnerEnum = enumOf(
  'ActionOwner',
  'Who promised an action.',
  ACTION_OWNERS,
  ACTION_OWNER_WORDS,
)
export const ActionStateEnum = enumOf(
  'ActionState',
  'Whether a promise still stands.',
  ACTION_STATES,
  ACTION_STATE_WORDS,
)
export const AttentionKindEnum = enumOf(
  'AttentionKind',
  'Why somebody needs their counsellor now, the most pressing first.',
  ATTENTION_KINDS,
  ATTENTION_KIND_WORDS,
)
