import {
  FILES_A_DAY,
  LOOKUPS_A_DAY,
  type LookupProblem,
  type OpeningProblem,
} from '@titian/shared/participants/opening.ts'
import { Classified } from '../platform/graphql/classified.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { refusalsOf } from '../platform/graphql/refusal.ts'
import { UserError } from '../platform/graphql/user-error.ts'
import { participantNotFound } from './participant-errors.ts'

@Classified('account', 'ReasonNotAccepted', {
  description: 'A reason has 10 to 500 characters.',
  implements: UserError,
})
export class ReasonNotAccepted extends UserError {}

@Classified('account', 'TooManyOpenedFiles', {
  description: 'Ten files were opened today; more need a second person.',
  implements: UserError,
})
export class TooManyOpenedFiles extends UserError {}

@Classified('account', 'TooManyLookups', {
  description: `Files were looked up ${LOOKUPS_A_DAY} times within 24 hours.`,
  implements: UserError,
})
export class TooManyLookups extends UserError {}

@Classified('account', 'SecondFactorNeeded', {
  description: 'Files are opened with a fresh second factor only.',
  implements: UserError,
})
export class SecondFactorNeeded extends UserError {}

/** A problem of opening or of looking up as the refusal that a client reads. */
export const openingRefusal = (operation: Operation, problem: OpeningProblem | LookupProblem): UserError => {
  const refuse = refusalsOf(operation)
  switch (problem) {
    case 'NOT_FOUND':
      return participantNotFound(operation)
    case 'REASON':
      return refuse(
        ReasonNotAccepted,
        'reason',
        'Tulis alasan dalam 10 sampai 500 karakter.',
        'Write a reason of 10 to 500 characters.',
      )
    case 'TOO_MANY':
      return refuse(
        TooManyOpenedFiles,
        null,
        `Sudah ${FILES_A_DAY} berkas dibuka dalam 24 jam. Minta orang kedua membuka berikutnya.`,
        `${FILES_A_DAY} files were opened within 24 hours. Ask a second person to open the next.`,
      )
    case 'TOO_MANY_LOOKUPS':
      return refuse(
        TooManyLookups,
        null,
        `Sudah ${LOOKUPS_A_DAY} kali mencari dalam 24 jam. Lanjutkan besok.`,
        `Files were looked up ${LOOKUPS_A_DAY} times within 24 hours. Go on tomorrow.`,
      )
    case 'SECOND_FACTOR':
      return refuse(
        SecondFactorNeeded,
        null,
        'Masukkan kode faktor kedua lebih dulu.',
        'Give a code of your second factor first.',
      )
    default:
      return problem satisfies never
  }
}
