import type { EvidenceProblem, WaiverProblem } from '@titian/shared/readiness/recording.ts'
import { DayNotAccepted, TextNotAccepted } from '../participants/recording-errors.ts'
import { Classified } from '../platform/graphql/classified.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { refusalsOf } from '../platform/graphql/refusal.ts'
import { UserError } from '../platform/graphql/user-error.ts'

@Classified('account', 'RequirementNotAsked', {
  description: 'The rules in force do not ask for it on this pathway.',
  implements: UserError,
})
export class RequirementNotAsked extends UserError {}

@Classified('account', 'OtherEvidenceNeeded', {
  description: 'It is met by a record of its own: a certificate, a note of the clinic, a confirmed band.',
  implements: UserError,
})
export class OtherEvidenceNeeded extends UserError {}

type Problem = EvidenceProblem | Exclude<WaiverProblem, 'ROLE'>

/** A problem of evidence or of a waiver as the refusal that a client reads; `day` is the field that holds the day. */
export const evidenceRefusal = (
  operation: Operation,
  problem: Problem,
  day: 'dueOn' | 'untilOn',
): UserError => {
  const refuse = refusalsOf(operation)
  switch (problem) {
    case 'NOT_ASKED':
      return refuse(
        RequirementNotAsked,
        'requirement',
        'Aturan kesiapan tidak meminta syarat ini.',
        'The rules of readiness do not ask for this.',
      )
    case 'NEEDS_OTHER_EVIDENCE':
      return refuse(
        OtherEvidenceNeeded,
        'requirement',
        'Syarat ini terpenuhi oleh catatannya sendiri. Catat sertifikat, keterangan klinik, atau waktu mulainya.',
        'This is met by a record of its own. Record the certificate, the clinic’s note or the time to start.',
      )
    case 'REASON':
      return refuse(
        TextNotAccepted,
        'reason',
        'Tulis alasan dalam 5 sampai 200 karakter.',
        'Write a reason of 5 to 200 characters.',
      )
    case 'NOT_A_DAY':
      return refuse(DayNotAccepted, day, 'Tulis tanggal yang ada di kalender.', 'Give a day of the calendar.')
    case 'DAY_HAS_PASSED':
      return refuse(
        DayNotAccepted,
        day,
        'Tulis tanggal hari ini atau sesudahnya.',
        'Give today or a later day.',
      )
    case 'TOO_FAR':
      return refuse(
        DayNotAccepted,
        day,
        'Paling lama dua belas bulan. Setelah itu dilihat lagi.',
        'Twelve months at most; then it is looked at again.',
      )
    default:
      return problem satisfies never
  }
}
