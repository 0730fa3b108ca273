import {
  VERIFICATION_CONDITION_WORDS,
  type VerificationBlocker,
} from '@titian/shared/organisations/verification.ts'
import { Classified } from '../platform/graphql/classified.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { said } from '../platform/graphql/said.ts'
import { UserError } from '../platform/graphql/user-error.ts'

@Classified('account', 'EmployerNotFound', {
  description: 'There is no such employer.',
  implements: UserError,
})
export class EmployerNotFound extends UserError {}

@Classified('account', 'VerificationNotPossible', {
  description: 'Something speaks against this move; its message says what.',
  implements: UserError,
})
export class VerificationNotPossible extends UserError {}

@Classified('account', 'EmployerCheckNotAccepted', {
  description: 'A number or day of the check can not be right.',
  implements: UserError,
})
export class EmployerCheckNotAccepted extends UserError {}

export const employerNotFound = (operation: Operation): EmployerNotFound =>
  Object.assign(new EmployerNotFound(), {
    message: said(operation, 'Pemberi kerja ini tidak ditemukan.', 'There is no such employer.'),
    path: ['organisation'],
  })

export const notPossible = (operation: Operation, blocker: VerificationBlocker): VerificationNotPossible => {
  const words =
    blocker in VERIFICATION_CONDITION_WORDS
      ? VERIFICATION_CONDITION_WORDS[blocker as keyof typeof VERIFICATION_CONDITION_WORDS]
      : OTHER_WORDS[blocker as keyof typeof OTHER_WORDS]
  return Object.assign(new VerificationNotPossible(), {
    message: `${said(operation, words.id, words.en)}.`,
    path: [blocker === 'REASON' ? 'reason' : 'to'],
  })
}

const OTHER_WORDS = {
  NO_SUCH_MOVE: {
    id: 'Dari keadaan sekarang, langkah itu tidak ada',
    en: 'There is no such move from where it stands',
  },
  ROLE: { id: 'Peran Anda tidak boleh melakukannya', en: 'Your role may not do this' },
  REASON: { id: 'Alasan itu tidak cocok untuk langkah ini', en: 'This reason does not fit the move' },
}

export const checkNotAccepted = (
  operation: Operation,
  field: 'nib' | 'wlkpNumber' | 'visitedOn',
): EmployerCheckNotAccepted => {
  const [id, en] = {
    nib: ['NIB terdiri dari 13 angka.', 'A NIB has 13 digits.'],
    wlkpNumber: ['Nomor WLKP paling panjang 60 huruf.', 'A WLKP number has at most 60 characters.'],
    visitedOn: ['Hari kunjungan belum tiba.', 'The day of the visit is still to come.'],
  }[field] as [string, string]
  return Object.assign(new EmployerCheckNotAccepted(), { message: said(operation, id, en), path: [field] })
}
