import type { CompetencyProblem, TrainingProblem } from '@titian/shared/training/recording.ts'
import type { TakingBackProblem } from '@titian/shared/training/taking-back.ts'
import { DayNotAccepted, NumberNotAccepted, TextNotAccepted } from '../participants/recording-errors.ts'
import {
  RECORDING_REFUSALS,
  type RecordingProblem,
  type Refusals,
} from '../participants/recording-refusals.ts'
import { Classified } from '../platform/graphql/classified.ts'
import { UserError } from '../platform/graphql/user-error.ts'

@Classified('account', 'AssessorNotAccepted', {
  description: 'A result needs an assessor, who is not the one who taught the person.',
  implements: UserError,
})
export class AssessorNotAccepted extends UserError {}

@Classified('account', 'CertificateNotFound', {
  description: 'The person has no such certificate, or it was taken back already.',
  implements: UserError,
})
export class CertificateNotFound extends UserError {}

/** The refusals of this room beside those of every fact about a person. */
export const TRAINING_REFUSALS: Refusals<
  RecordingProblem | TrainingProblem | CompetencyProblem | TakingBackProblem | 'CERTIFICATE'
> = {
  ...RECORDING_REFUSALS,
  CERTIFICATE: [
    CertificateNotFound,
    'Sertifikat ini tidak ditemukan, atau sudah ditarik kembali. Muat ulang halaman.',
    'There is no such certificate, or it was taken back already. Load the page again.',
  ],
  REASON: [
    TextNotAccepted,
    'Tulis alasannya dalam satu baris, 5 sampai 300 karakter.',
    'Write the reason on one line, 5 to 300 characters.',
  ],
  LEVEL: [NumberNotAccepted, 'Jenjang adalah angka dari 1 sampai 9.', 'A level is a number from 1 to 9.'],
  VALIDITY: [
    DayNotAccepted,
    'Masa berlaku berakhir setelah tanggal terbit, dan hanya ada untuk hasil kompeten.',
    'The last day comes after the day of issue, and only the result "competent" has one.',
  ],
  ASSESSOR_MISSING: [AssessorNotAccepted, 'Tulis nama asesor.', 'Write the name of the assessor.'],
  ASSESSOR_TAUGHT: [
    AssessorNotAccepted,
    'Asesor tidak boleh orang yang mengajar peserta ini.',
    'Whoever taught the person can not assess them.',
  ],
}
