import { MOST_RECIPIENTS } from '@titian/shared/introductions/request.ts'
import { Classified } from '../platform/graphql/classified.ts'
import { UserError } from '../platform/graphql/user-error.ts'

@Classified('account', 'IntroductionNotFound', {
  description: 'There is no such introduction, or not for this viewer.',
  implements: UserError,
})
export class IntroductionNotFound extends UserError {}

@Classified('account', 'IntroductionNotPossible', {
  description: 'From where the introduction stands, this can not be done.',
  implements: UserError,
})
export class IntroductionNotPossible extends UserError {}

@Classified('account', 'RecipientsNotAccepted', {
  description: `Recipients are 1 to ${MOST_RECIPIENTS} people of the own employer.`,
  implements: UserError,
})
export class RecipientsNotAccepted extends UserError {}
