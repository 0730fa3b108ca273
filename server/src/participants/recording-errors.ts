import type { FieldProblem } from '@titian/shared/participants/field-problem.ts'
import type { RegistrationProblem } from '@titian/shared/participants/registration.ts'
import { IdempotencyKeyReused } from '../accounts/api-key-errors.ts'
import { Classified } from '../platform/graphql/classified.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { said } from '../platform/graphql/said.ts'
import { UserError } from '../platform/graphql/user-error.ts'
import { VersionConflict } from '../platform/graphql/version-conflict.ts'
import { ParticipantNotFound } from './participant-errors.ts'

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

/** Everything that can be wrong with a fact that somebody records. */
export type RecordingProblem = RegistrationProblem | 'NOT_FOUND' | 'VERSION' | 'REUSED' | 'NIK_TAKEN'

const REFUSALS: Record<RecordingProblem, readonly [Type: new () => UserError, id: string, en: string]> = {
  NOT_FOUND: [ParticipantNotFound, 'Peserta ini tidak ditemukan.', 'There is no such participant.'],
  VERSION: [
    VersionConflict,
    'Data ini baru saja diubah orang lain. Muat ulang, lalu periksa sebelum menyimpan.',
    'Somebody else just changed this. Load it again and check before you save.',
  ],
  REUSED: [
    IdempotencyKeyReused,
    'Kunci idempotensi ini sudah dipakai untuk permintaan lain.',
    'This idempotency key was used for another request.',
  ],
  NAME: [
    NameNotAccepted,
    'Tulis nama dalam satu baris, paling panjang 200 karakter. Satu kata pun cukup.',
    'Write a name on one line, at most 200 characters. One word is enough.',
  ],
  TOO_MANY_ALIASES: [TextNotAccepted, 'Paling banyak sepuluh nama lain.', 'At most ten other names.'],
  BIRTH: [
    DayNotAccepted,
    'Tanggal lahir tidak boleh di masa depan atau sebelum 1900.',
    'A date of birth lies neither ahead nor before 1900.',
  ],
  NIK_OR_REASON: [
    NikOrReasonNeeded,
    'Isi NIK, atau pilih alasan mengapa belum ada. Jangan keduanya.',
    'Give the NIK, or choose why there is none. Not both.',
  ],
  NIK_COULD_BE_REAL: [
    NikCouldBeReal,
    'Di data contoh NIK harus diawali 99, supaya tidak mungkin milik orang sungguhan.',
    "In sample data a NIK starts with 99, so that it can not be anybody's.",
  ],
  NIK_TAKEN: [
    NikAlreadyRegistered,
    'NIK ini sudah terdaftar di program. Periksa angkanya. Jika benar, orang ini sudah punya berkas.',
    'This NIK is registered in the programme. Check its digits. If they are right, the person has a file already.',
  ],
  REGISTER_NUMBER_TAKEN: [
    RegisterNumberTaken,
    'Nomor register ini sudah dipakai di unit Anda.',
    'This register number is taken in your unit.',
  ],
  PHONE: [
    TextNotAccepted,
    'Tulis nomor telepon dengan 6 sampai 15 angka.',
    'Write a phone number of 6 to 15 digits.',
  ],
  EMAIL: [TextNotAccepted, 'Tulis alamat email yang lengkap.', 'Write a whole email address.'],
  LINE: [
    TextNotAccepted,
    'Tulis dalam satu baris yang tidak terlalu panjang.',
    'Write it on one line that is not too long.',
  ],
  UNKNOWN_CODE: [UnknownCode, 'Pilih dari daftar.', 'Choose from the list.'],
}

/** A problem as the refusal that the contract knows, in the viewer's language. */
export const refusalOf = (
  operation: Pick<Operation, 'language'>,
  { problem, field }: FieldProblem<RecordingProblem>,
): UserError => {
  const [Type, id, en] = REFUSALS[problem]
  return Object.assign(new Type(), {
    message: said(operation, id, en),
    path: field === null ? null : [field],
  })
}
