import { Classified } from '../platform/graphql/classified.ts'
import { UserError } from '../platform/graphql/user-error.ts'

const refusal = (name: string, description: string) => {
  @Classified('account', name, { description, implements: UserError })
  class Refusal extends UserError {}
  return Refusal
}

export const NotOnCaseload = refusal('NotOnCaseload', "This person is not on the viewer's caseload.")
export const SessionNotFound = refusal('SessionNotFound', 'There is no such session, or not for this viewer.')
export const SessionNotPossible = refusal(
  'SessionNotPossible',
  'From where the session stands, this can not be done.',
)
export const SessionTimeNotAccepted = refusal(
  'SessionTimeNotAccepted',
  'The time lies too far ahead or back.',
)
export const SessionReasonNotAccepted = refusal(
  'SessionReasonNotAccepted',
  'A session that was not held needs the side it lay on, and no other.',
)
export const SessionTopicNeeded = refusal(
  'SessionTopicNeeded',
  'A session that was held has at least one topic.',
)
export const MinutesNotAccepted = refusal('MinutesNotAccepted', 'Minutes are whole and within their limits.')
export const AdviceTextNotAccepted = refusal('AdviceTextNotAccepted', 'A text is missing or too long.')
export const AttendeesNotAccepted = refusal(
  'AttendeesNotAccepted',
  'A session has 1 to 30 people, each once, and who was absent is one of them.',
)
export const ActionDueNotAccepted = refusal(
  'ActionDueNotAccepted',
  'An agreed action is due on the day of its session or within a year.',
)
export const TooManyActions = refusal('TooManyActions', 'At most ten actions are agreed in one session.')
export const DeviceClockNotUsable = refusal(
  'DeviceClockNotUsable',
  'The clock of the device is off by more than two weeks.',
)
export const ActionNotFound = refusal(
  'ActionNotFound',
  'There is no such agreed action, or not for this viewer.',
)
export const ActionHasEnded = refusal('ActionHasEnded', 'The agreed action was done or dropped before.')
export const CounsellorNotFound = refusal(
  'CounsellorNotFound',
  'There is no such counsellor, or not for this viewer.',
)
export const CaseloadDaysNotAccepted = refusal(
  'CaseloadDaysNotAccepted',
  'The days lie out of order or too far away.',
)
export const AlreadyOnCaseload = refusal(
  'AlreadyOnCaseload',
  'The person has a counsellor of this organisation in that time.',
)
export const SameCounsellor = refusal('SameCounsellor', 'One counsellor can not take over from themself.')
export const NothingToHandOver = refusal(
  'NothingToHandOver',
  'The counsellor has nobody of these on the caseload.',
)
