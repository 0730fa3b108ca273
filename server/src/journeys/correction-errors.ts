import type { CorrectionProblem } from '@titian/shared/journeys/correction.ts'
import { DayNotAccepted } from '../participants/recording-errors.ts'
import { Classified } from '../platform/graphql/classified.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { refusalsOf } from '../platform/graphql/refusal.ts'
import { UserError } from '../platform/graphql/user-error.ts'
import { MoveNotYours, ReasonNotOffered } from './journey-errors.ts'

@Classified('account', 'StepNotFound', {
  description: 'There is no such step, or it was corrected before.',
  implements: UserError,
})
export class StepNotFound extends UserError {}

@Classified('account', 'CorrectionNotPossible', {
  description: 'The step already says so, or steps that rest on it came after it.',
  implements: UserError,
})
export class CorrectionNotPossible extends UserError {}

export const correctionRefusal = (operation: Operation, problem: CorrectionProblem): UserError => {
  const refuse = refusalsOf(operation)
  switch (problem) {
    case 'NO_SUCH_STEP':
      return refuse(
        StepNotFound,
        'step',
        'Langkah ini tidak ditemukan atau sudah dibetulkan.',
        'There is no such step, or it was corrected before.',
      )
    case 'ROLE':
      return refuse(
        MoveNotYours,
        null,
        'Peran Anda tidak dapat membetulkan langkah ini.',
        'Your role can not correct this step.',
      )
    case 'NOTHING_TO_CORRECT':
      return refuse(
        CorrectionNotPossible,
        null,
        'Langkah ini sudah tercatat begitu.',
        'The step already says so.',
      )
    case 'NOT_THE_LATEST':
      return refuse(
        CorrectionNotPossible,
        'neverHappened',
        'Hanya langkah terakhir yang dapat dibatalkan. Batalkan dulu langkah sesudahnya.',
        'Only the latest step can be taken back. Take back the steps after it first.',
      )
    case 'REASON':
      return refuse(
        ReasonNotOffered,
        'reason',
        'Alasan tidak berlaku untuk perpindahan ini.',
        'The reason is not one for this move.',
      )
    case 'NOT_A_DAY':
    case 'IN_THE_FUTURE':
      return refuse(
        DayNotAccepted,
        'effectiveOn',
        'Tulis tanggal yang ada di kalender dan sudah tiba.',
        'Give a day of the calendar that has come.',
      )
    case 'OUT_OF_ORDER':
      return refuse(
        DayNotAccepted,
        'effectiveOn',
        'Tanggal harus di antara langkah sebelum dan sesudahnya.',
        'The day has to stand between the step before and the step after.',
      )
    default:
      return problem satisfies never
  }
}
