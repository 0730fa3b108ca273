import type { ActionProblem, EndingProblem } from '@titian/shared/advice/action.ts'
import type { AssignmentProblem, HandOverProblem, StandInProblem } from '@titian/shared/advice/caseload.ts'
import type { PlanProblem, SessionContentProblem } from '@titian/shared/advice/session-log.ts'
import { IdempotencyKeyReused } from '../accounts/api-key-errors.ts'
import { ParticipantNotFound, USE_RESTRICTED } from '../participants/participant-errors.ts'
import type { Refusals } from '../participants/recording-refusals.ts'
import { VersionConflict } from '../platform/graphql/version-conflict.ts'
import * as errors from './advice-errors.ts'

export type AdviceProblem =
  | SessionContentProblem
  | PlanProblem
  | ActionProblem
  | EndingProblem
  | AssignmentProblem
  | HandOverProblem
  | StandInProblem
  | 'CLOCK'
  | 'ATTENDEES'
  | 'NOT_ON_CASELOAD'
  | 'NO_PERSON'
  | 'RESTRICTED'
  | 'NO_SESSION'
  | 'NO_ACTION'
  | 'NO_COUNSELLOR'
  | 'NOT_POSSIBLE'
  | 'NOTHING'
  | 'VERSION'
  | 'REUSED'

export const ADVICE_REFUSALS: Refusals<AdviceProblem> = {
  RESTRICTED: USE_RESTRICTED,
  AHEAD: [
    errors.SessionTimeNotAccepted,
    'Sesi ini belum berlangsung. Rencanakan dulu, catat sesudahnya.',
    'This session has not taken place yet. Plan it, and log it afterwards.',
  ],
  TOO_OLD: [
    errors.SessionTimeNotAccepted,
    'Sesi dicatat paling lambat 60 hari sesudahnya.',
    'A session is logged within 60 days.',
  ],
  PAST: [
    errors.SessionTimeNotAccepted,
    'Waktu ini sudah lewat. Pilih waktu nanti.',
    'This time is over. Choose one to come.',
  ],
  TOO_FAR: [
    errors.SessionTimeNotAccepted,
    'Rencanakan paling jauh satu tahun.',
    'Plan at most a year ahead.',
  ],
  REASON_NEEDED: [
    errors.SessionReasonNotAccepted,
    'Pilih mengapa sesi tidak jadi.',
    'Choose why it was not held.',
  ],
  REASON_UNFIT: [
    errors.SessionReasonNotAccepted,
    'Sesi yang terlaksana tidak perlu alasan.',
    'A session that was held needs no reason.',
  ],
  TOPIC_NEEDED: [errors.SessionTopicNeeded, 'Pilih sedikitnya satu topik.', 'Choose at least one topic.'],
  CONTACT_MINUTES: [
    errors.MinutesNotAccepted,
    'Lama sesi 1 sampai 480 menit; 0 bila tidak jadi.',
    'A session takes 1 to 480 minutes; 0 when it was not held.',
  ],
  PREPARATION_MINUTES: [
    errors.MinutesNotAccepted,
    'Persiapan 0 sampai 480 menit.',
    'Preparation takes 0 to 480 minutes.',
  ],
  TRAVEL_MINUTES: [
    errors.MinutesNotAccepted,
    'Perjalanan 0 sampai 720 menit.',
    'Travel takes 0 to 720 minutes.',
  ],
  ADVICE_LONG: [
    errors.AdviceTextNotAccepted,
    'Saran paling panjang 4.000 karakter.',
    'Advice has at most 4,000 characters.',
  ],
  CONFLICT_LONG: [
    errors.AdviceTextNotAccepted,
    'Pernyataan paling panjang 500 karakter.',
    'The declaration has at most 500 characters.',
  ],
  ACTION_TEXT: [
    errors.AdviceTextNotAccepted,
    'Tulis janji dalam satu baris, 1 sampai 200 karakter.',
    'Write the action on one line, 1 to 200 characters.',
  ],
  ACTION_DUE: [
    errors.ActionDueNotAccepted,
    'Batas janji paling cepat hari sesi, paling lambat satu tahun.',
    'An action is due from the day of the session to a year later.',
  ],
  TOO_MANY_ACTIONS: [
    errors.TooManyActions,
    'Paling banyak sepuluh janji dalam satu sesi.',
    'At most ten actions in one session.',
  ],
  ACTION_ENDED: [
    errors.ActionHasEnded,
    'Janji ini sudah selesai atau tidak dilanjutkan.',
    'This action was done or dropped before.',
  ],
  DROP_REASON: [
    errors.AdviceTextNotAccepted,
    'Tulis alasannya dalam satu baris, 1 sampai 200 karakter.',
    'Write the reason on one line, 1 to 200 characters.',
  ],
  CLOCK: [
    errors.DeviceClockNotUsable,
    'Jam perangkat Anda meleset lebih dari dua pekan. Perbaiki jamnya, lalu kirim lagi.',
    'The clock of your device is off by more than two weeks. Set it right, then send again.',
  ],
  ATTENDEES: [
    errors.AttendeesNotAccepted,
    'Pilih 1 sampai 30 orang, masing-masing sekali.',
    'Choose 1 to 30 people, each once.',
  ],
  NOT_ON_CASELOAD: [
    errors.NotOnCaseload,
    'Orang ini tidak ada dalam dampingan Anda.',
    'This person is not on your caseload.',
  ],
  NO_PERSON: [ParticipantNotFound, 'Peserta ini tidak ditemukan.', 'There is no such participant.'],
  NO_SESSION: [errors.SessionNotFound, 'Sesi ini tidak ditemukan.', 'There is no such session.'],
  NO_ACTION: [errors.ActionNotFound, 'Janji ini tidak ditemukan.', 'There is no such agreed action.'],
  NO_COUNSELLOR: [
    errors.CounsellorNotFound,
    'Pendamping ini tidak ditemukan.',
    'There is no such counsellor.',
  ],
  NOT_POSSIBLE: [
    errors.SessionNotPossible,
    'Sesi ini sudah dicatat atau dijadwal ulang.',
    'This session was logged or rescheduled before.',
  ],
  NOTHING: [
    errors.NothingToHandOver,
    'Tidak ada peserta yang dapat diserahkan.',
    'There is nobody to hand over.',
  ],
  FROM_AHEAD: [
    errors.CaseloadDaysNotAccepted,
    'Mulai paling lambat 90 hari lagi.',
    'It starts within 90 days.',
  ],
  FROM_OLD: [
    errors.CaseloadDaysNotAccepted,
    'Tanggal mulai terlalu lama lewat.',
    'The first day lies too far back.',
  ],
  UNTIL_FIRST: [
    errors.CaseloadDaysNotAccepted,
    'Hari terakhir tidak boleh mendahului hari pertama.',
    'The last day can not come before the first.',
  ],
  UNTIL_FAR: [
    errors.CaseloadDaysNotAccepted,
    'Pengganti paling lama 92 hari. Lebih dari itu, serahkan.',
    'A stand-in stays 92 days at most. Beyond that, hand over.',
  ],
  ALREADY_ASSIGNED: [
    errors.AlreadyOnCaseload,
    'Orang ini sudah punya pendamping dari lembaga itu.',
    'This person has a counsellor of that organisation.',
  ],
  SAME_COUNSELLOR: [errors.SameCounsellor, 'Pilih pendamping lain.', 'Choose another counsellor.'],
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
}
