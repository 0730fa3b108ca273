import { Classified } from '../platform/graphql/classified.ts'
import { UserError } from '../platform/graphql/user-error.ts'

@Classified('account', 'NameNotAccepted', {
  description: 'A name has 1 to 200 characters on one line, a letter among them; one word is a whole name.',
  implements: UserError,
})
export class NameNotAccepted extends UserError {}

@Classified('account', 'DayNotAccepted', {
  description: 'The day can not be: it lies ahead, too far back, or out of order with another.',
  implements: UserError,
})
export class DayNotAccepted extends UserError {}

@Classified('account', 'NikOrReasonNeeded', {
  description: 'Either a national identity number or the reason why there is none; not both.',
  implements: UserError,
})
export class NikOrReasonNeeded extends UserError {}

@Classified('account', 'NikCouldBeReal', {
  description: "An invented person's number starts with 99, which no province has.",
  implements: UserError,
})
export class NikCouldBeReal extends UserError {}

@Classified('account', 'NikAlreadyRegistered', {
  description: 'Somebody with this number takes part already, in this unit or another.',
  implements: UserError,
})
export class NikAlreadyRegistered extends UserError {}

@Classified('account', 'RegisterNumberTaken', {
  description: 'Somebody in this unit has this register number.',
  implements: UserError,
})
export class RegisterNumberTaken extends UserError {}

@Classified('account', 'TextNotAccepted', {
  description: 'A text is too long, has several lines, or is not what the field is for.',
  implements: UserError,
})
export class TextNotAccepted extends UserError {}

@Classified('account', 'UnknownCode', {
  description: 'The vocabulary has no such code, or offers it no more.',
  implements: UserError,
})
export class UnknownCode extends UserError {}

@Classified('account', 'NumberNotAccepted', {
  description: 'A number is outside of what it can be.',
  implements: UserError,
})
export class NumberNotAccepted extends UserError {}

@Classified('account', 'SkillEvidenceNotAccepted', {
  description:
    'A review is recorded by who reviews skills, and what certificates say stands on certificates.',
  implements: UserError,
})
export class SkillEvidenceNotAccepted extends UserError {}

@Classified('account', 'CustodyNotAccepted', {
  description: 'The stay contradicts itself: a stage, a term or an expected release that can not be.',
  implements: UserError,
})
export class CustodyNotAccepted extends UserError {}

@Classified('account', 'CustodyEpisodeNotFound', {
  description: 'The person has no such stay on record.',
  implements: UserError,
})
export class CustodyEpisodeNotFound extends UserError {}
