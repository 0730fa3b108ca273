import type { RecordingProblem } from '@titian/shared/consents/recording.ts'
import { DayNotAccepted } from '../participants/recording-errors.ts'
import { Classified } from '../platform/graphql/classified.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { refusalsOf } from '../platform/graphql/refusal.ts'
import { UserError } from '../platform/graphql/user-error.ts'

@Classified('account', 'ConsentNotAccepted', {
  description: 'A consent like this can not be given, or not in this way.',
  implements: UserError,
})
export class ConsentNotAccepted extends UserError {}

@Classified('account', 'WitnessNeeded', {
  description: "A signed consent needs a witness who is not the unit's security or registration staff.",
  implements: UserError,
})
export class WitnessNeeded extends UserError {}

/** A problem of the rules as a refusal, at the field that it is about. */
export const consentRefusal = (operation: Operation, problem: RecordingProblem): UserError => {
  const refuse = refusalsOf(operation)
  const day = (path: string, id: string, en: string) => refuse(DayNotAccepted, path, id, en)
  const consent = (path: string, id: string, en: string) => refuse(ConsentNotAccepted, path, id, en)
  switch (problem) {
    case 'NOT_A_DAY':
      return day('givenOn', 'Tanggal ini tidak ada di kalender.', 'This day is not in the calendar.')
    case 'GIVEN_IN_THE_FUTURE':
      return day('givenOn', 'Tanggal tanda tangan belum tiba.', 'The day of signing has not come yet.')
    case 'SIGNED_TOO_LONG_AGO':
      return day(
        'givenOn',
        'Lembar dicatat dalam 30 hari setelah ditandatangani. Minta tanda tangan baru.',
        'A sheet is recorded within 30 days of signing. Ask for a new signature.',
      )
    case 'ENDS_BEFORE_IT_STARTS':
      return day('untilOn', 'Izin berakhir sebelum dimulai.', 'The consent ends before it starts.')
    case 'LONGER_THAN_12_MONTHS':
      return day('untilOn', 'Izin berlaku 12 bulan paling lama.', 'A consent holds for 12 months at most.')
    case 'CHILD_NEEDS_GUARDIAN':
      return consent('givenBy', 'Untuk anak, wali yang memberi izin.', 'For a child, the guardian agrees.')
    case 'ADULT_SPEAKS_FOR_SELF':
      return consent('givenBy', 'Orang dewasa memberi izin sendiri.', 'An adult agrees in person.')
    case 'CHILD_IS_NEVER_SHOWN':
      return consent(
        'purpose',
        'Anak tidak ditampilkan kepada pemberi kerja.',
        'Children are never shown to employers.',
      )
    case 'SIGNED_BEFORE_WITHDRAWAL':
      return day(
        'givenOn',
        'Izin ini sudah ditarik setelah lembar ditandatangani. Hanya peserta yang dapat memberi izin baru.',
        'This consent was withdrawn after the sheet was signed. Only the person can agree anew.',
      )
    case 'GUARDIAN_SIGNS_ON_PAPER':
      return consent(
        'givenBy',
        'Wali memberi izin di atas kertas, dengan saksi.',
        'A guardian agrees on paper, with a witness.',
      )
    case 'ASKED_ELSEWHERE':
      return consent(
        'purpose',
        'Perkenalan ditanyakan untuk tiap pemberi kerja.',
        'An introduction is asked for each employer by itself.',
      )
    case 'CHANNEL_NOT_YOURS':
      return consent(
        'channel',
        'Petugas mencatat kertas atau rekaman. Layar hanya untuk peserta sendiri.',
        'Staff record paper or a recording. The screen is for the person alone.',
      )
    case 'WITNESS_NEEDED':
      return refuse(WitnessNeeded, 'witnessOffice', 'Saksi belum dipilih.', 'No witness is chosen yet.')
    default:
      return problem satisfies never
  }
}
