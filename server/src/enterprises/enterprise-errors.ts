import { IdempotencyKeyReused } from '../accounts/api-key-errors.ts'
import {
  DayNotAccepted,
  NumberNotAccepted,
  TextNotAccepted,
  UnknownCode,
} from '../participants/recording-errors.ts'
import { RECORDING_REFUSALS } from '../participants/recording-refusals.ts'
import { Classified } from '../platform/graphql/classified.ts'
import { UserError } from '../platform/graphql/user-error.ts'
import { VersionConflict } from '../platform/graphql/version-conflict.ts'

@Classified('account', 'EnterpriseNotFound', {
  description: 'There is no such business.',
  implements: UserError,
})
export class EnterpriseNotFound extends UserError {}

@Classified('account', 'EnterpriseMoveRefused', {
  description: 'The business stays where it is; the message says what is missing.',
  implements: UserError,
})
export class EnterpriseMoveRefused extends UserError {}

@Classified('account', 'MembersNotAccepted', {
  description: 'These people can not run a business together, or not now.',
  implements: UserError,
})
export class MembersNotAccepted extends UserError {}

@Classified('account', 'LicenceNotAccepted', {
  description: 'The paper contradicts itself: a number without it, or none with it.',
  implements: UserError,
})
export class LicenceNotAccepted extends UserError {}

@Classified('account', 'MilestoneIsKnown', {
  description: 'The business has this milestone already; it counts once, whoever writes it down.',
  implements: UserError,
})
export class MilestoneIsKnown extends UserError {}

@Classified('account', 'AffirmationNotAccepted', {
  description: 'The own page is for the person; others say how they heard it.',
  implements: UserError,
})
export class AffirmationNotAccepted extends UserError {}

@Classified('account', 'SurvivalNotAccepted', {
  description: 'The check can not be: too early, of a business that never traded, or without a source.',
  implements: UserError,
})
export class SurvivalNotAccepted extends UserError {}

/** The refusals that all commands of this room share. */
export const COMMON = {
  NOT_FOUND: [EnterpriseNotFound, 'Usaha ini tidak ditemukan.', 'There is no such business.'],
  REUSED: RECORDING_REFUSALS.REUSED,
  VERSION: RECORDING_REFUSALS.VERSION,
  DAY_AHEAD: [DayNotAccepted, 'Tanggal ini belum tiba.', 'This day has not come yet.'],
  UNKNOWN_CODE: [UnknownCode, 'Pilih dari daftar.', 'Choose from the list.'],
  AMOUNT: [
    NumberNotAccepted,
    'Tulis rupiah utuh, paling banyak dua miliar.',
    'Write whole rupiah, at most two thousand million.',
  ],
  TEXT: [
    TextNotAccepted,
    'Tulisannya terlalu panjang atau berisi tanda yang tidak terbaca.',
    'The text is too long or has signs that nobody can read.',
  ],
} as const

/** The types behind them that every command of a kind can answer. */
export const CREATED = [EnterpriseNotFound, IdempotencyKeyReused] as const
export const EDITED = [EnterpriseNotFound, VersionConflict] as const
