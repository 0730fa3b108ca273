import type { CustodyProblem } from '@titian/shared/participants/custody.ts'
import type { FieldProblem } from '@titian/shared/participants/field-problem.ts'
import type { RegistrationProblem } from '@titian/shared/participants/registration.ts'
import type { WorkProfileProblem } from '@titian/shared/participants/work-profile.ts'
import { IdempotencyKeyReused } from '../accounts/api-key-errors.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { refusalsOf } from '../platform/graphql/refusal.ts'
import type { UserError } from '../platform/graphql/user-error.ts'
import { VersionConflict } from '../platform/graphql/version-conflict.ts'
import { ParticipantNotFound, USE_RESTRICTED } from './participant-errors.ts'
import * as types from './recording-errors.ts'

/** Everything that can be wrong with a fact about a person that somebody records. */
export type RecordingProblem =
  | RegistrationProblem
  | CustodyProblem
  | WorkProfileProblem
  | 'NOT_FOUND'
  | 'RESTRICTED'
  | 'VERSION'
  | 'REUSED'
  | 'NIK_TAKEN'
  | 'ACCOUNT'
  | 'BEYOND_BAND'
  | 'EPISODE'

/** For each problem the type that the contract knows and its sentence. */
export type Refusals<Problem extends string> = Record<
  Problem,
  readonly [Type: new () => UserError, id: string, en: string]
>

export const RECORDING_REFUSALS: Refusals<RecordingProblem> = {
  NOT_FOUND: [ParticipantNotFound, 'Peserta ini tidak ditemukan.', 'There is no such participant.'],
  RESTRICTED: USE_RESTRICTED,
  VERSION: [
    VersionConflict,
    'Orang lain sudah mengubahnya lebih dulu. Lihat isinya yang baru, lalu putuskan lagi.',
    'Somebody else changed it first. Look at it as it is now, then decide again.',
  ],
  REUSED: [
    IdempotencyKeyReused,
    'Kunci idempotensi ini sudah dipakai untuk permintaan lain.',
    'This idempotency key was used for another request.',
  ],
  NAME: [
    types.NameNotAccepted,
    'Tulis nama dalam satu baris, paling panjang 200 karakter. Satu kata pun cukup.',
    'Write a name on one line, at most 200 characters. One word is enough.',
  ],
  TOO_MANY_ALIASES: [types.TextNotAccepted, 'Paling banyak sepuluh nama lain.', 'At most ten other names.'],
  BIRTH: [
    types.DayNotAccepted,
    'Tanggal lahir tidak boleh di masa depan atau sebelum 1900.',
    'A date of birth lies neither ahead nor before 1900.',
  ],
  NIK_OR_REASON: [
    types.NikOrReasonNeeded,
    'Isi NIK, atau pilih alasan mengapa belum ada. Jangan keduanya.',
    'Give the NIK, or choose why there is none. Not both.',
  ],
  NIK_COULD_BE_REAL: [
    types.NikCouldBeReal,
    'Di data contoh NIK harus diawali 99, supaya tidak mungkin milik orang sungguhan.',
    "In sample data a NIK starts with 99, so that it can not be anybody's.",
  ],
  NIK_TAKEN: [
    types.NikAlreadyRegistered,
    'NIK ini sudah terdaftar di program. Periksa angkanya. Jika benar, orang ini sudah punya berkas.',
    'This NIK is registered in the programme. Check its digits. If they are right, the person has a file already.',
  ],
  REGISTER_NUMBER_TAKEN: [
    types.RegisterNumberTaken,
    'Nomor register ini sudah dipakai di unit Anda.',
    'This register number is taken in your unit.',
  ],
  PHONE: [
    types.TextNotAccepted,
    'Tulis nomor telepon dengan 6 sampai 15 angka.',
    'Write a phone number of 6 to 15 digits.',
  ],
  EMAIL: [types.TextNotAccepted, 'Tulis alamat email yang lengkap.', 'Write a whole email address.'],
  ACCOUNT: [
    types.TextNotAccepted,
    'Tulis nomor rekening, dengan nama banknya bila perlu.',
    'Write the account number, with the name of the bank if needed.',
  ],
  LINE: [
    types.TextNotAccepted,
    'Tulis dalam satu baris yang tidak terlalu panjang.',
    'Write it on one line that is not too long.',
  ],
  UNKNOWN_CODE: [types.UnknownCode, 'Pilih dari daftar.', 'Choose from the list.'],
  TOO_MANY: [types.TextNotAccepted, 'Pilihannya terlalu banyak.', 'These are too many.'],
  MONTHS: [
    types.NumberNotAccepted,
    'Tulis lama pengalaman dari 0 sampai 720 bulan.',
    'Write the experience as 0 to 720 months.',
  ],
  EVIDENCE: [
    types.SkillEvidenceNotAccepted,
    'Penilaian keterampilan dicatat oleh instruktur atau pembinaan. Sertifikat dicatat di bagian sertifikat.',
    'A review of skills is recorded by an instructor or the coaching section. Certificates are recorded as such.',
  ],
  BEYOND_BAND: [
    types.DayNotAccepted,
    'Tanggal mulai paling lambat tidak cocok dengan pilihan waktunya.',
    'The latest start does not fit the time that was chosen.',
  ],
  DAY_AHEAD: [types.DayNotAccepted, 'Tanggal ini belum tiba.', 'This day has not come yet.'],
  DAYS_REVERSED: [
    types.DayNotAccepted,
    'Urutan tanggalnya tidak cocok. Yang terakhir tidak boleh mendahului yang pertama.',
    'The days are out of order. The last can not come before the first.',
  ],
  OLDER: [
    types.DayNotAccepted,
    'Catatan yang tersimpan berasal dari tanggal yang lebih baru.',
    'What is on record was said on a later day.',
  ],
  OVERLAP: [
    types.DayNotAccepted,
    'Masa ini bertumpuk dengan masa lain yang sudah tercatat.',
    'This stay overlaps another one on record.',
  ],
  STAGE_NONE: [types.CustodyNotAccepted, 'Pilih tahap hukum.', 'Choose where the law has the person.'],
  TERM: [
    types.CustodyNotAccepted,
    'Tulis lama pidana dari 1 sampai 1.200 bulan. Kosongkan untuk pidana seumur hidup.',
    'Write the term as 1 to 1,200 months. Leave it empty for life.',
  ],
  RELEASE: [
    types.CustodyNotAccepted,
    'Perkiraan bebas perlu tanggal setelah awal masa ini dan sumbernya. Tidak ada untuk pidana seumur hidup atau masa yang sudah berakhir.',
    'An expected release needs a day after the beginning and who says so. There is none for life, or for what has ended.',
  ],
  EPISODE: [
    types.CustodyEpisodeNotFound,
    'Masa ini tidak ditemukan. Muat ulang halaman.',
    'There is no such stay. Load the page again.',
  ],
}

/** Problems as the refusals that the contract knows, in the viewer's language. */
export const refusalsFor = <Problem extends string>(
  operation: Pick<Operation, 'language'>,
  refusals: Refusals<Problem>,
  problems: readonly FieldProblem<Problem>[],
): UserError[] => {
  const refuse = refusalsOf(operation)
  return problems.map(({ problem, field }) => {
    const [Type, id, en] = refusals[problem]
    return refuse(Type, field, id, en)
  })
}
