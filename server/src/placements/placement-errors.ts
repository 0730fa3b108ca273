import type { PlacementEndProblem } from '@titian/shared/placements/ending.ts'
import { DayNotAccepted } from '../participants/recording-errors.ts'
import type { Refusals } from '../participants/recording-refusals.ts'
import { Classified } from '../platform/graphql/classified.ts'
import { UserError } from '../platform/graphql/user-error.ts'
import { VersionConflict } from '../platform/graphql/version-conflict.ts'

@Classified('account', 'PlacementNotFound', {
  description: 'There is no such work in the own unit.',
  implements: UserError,
})
export class PlacementNotFound extends UserError {}

@Classified('account', 'PlacementNotRunning', {
  description: 'The work has ended for a known reason, or has not begun.',
  implements: UserError,
})
export class PlacementNotRunning extends UserError {}

@Classified('account', 'EndReasonNotOffered', {
  description: 'This reason is not recorded as an end.',
  implements: UserError,
})
export class EndReasonNotOffered extends UserError {}

export type PlacementProblem = PlacementEndProblem | 'NOT_FOUND' | 'VERSION'

export const PLACEMENT_REFUSALS: Refusals<PlacementProblem> = {
  NOT_FOUND: [PlacementNotFound, 'Pekerjaan ini tidak ditemukan.', 'There is no such work.'],
  VERSION: [
    VersionConflict,
    'Orang lain sudah mengubahnya lebih dulu. Lihat isinya yang baru, lalu putuskan lagi.',
    'Somebody else changed it first. Look at it as it is now, then decide again.',
  ],
  ENDED: [
    PlacementNotRunning,
    'Pekerjaan ini belum mulai, atau akhirnya sudah tercatat.',
    'This work has not begun, or its end is on record.',
  ],
  REASON: [
    EndReasonNotOffered,
    'Pilih sebab dari daftar. Pekerjaan yang tidak jadi mulai dibatalkan lewat langkah perjalanannya.',
    'Choose a reason from the list. Work that never started is taken back by its step of the journey.',
  ],
  NOT_A_DAY: [DayNotAccepted, 'Tulis tanggal yang ada di kalender.', 'Give a day of the calendar.'],
  AHEAD: [DayNotAccepted, 'Tanggal ini belum tiba.', 'This day has not come yet.'],
  BEFORE_START: [
    DayNotAccepted,
    'Pekerjaan tidak dapat berakhir sebelum hari pertamanya.',
    'Work can not end before its first day.',
  ],
}
