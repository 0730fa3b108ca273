import { createUnionType } from 'type-graphql'
import { Classified } from '../platform/graphql/classified.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { refusalsOf } from '../platform/graphql/refusal.ts'
import { UserError } from '../platform/graphql/user-error.ts'
import { VersionConflict, versionConflict } from '../platform/graphql/version-conflict.ts'
import type { EmployerProblem } from './employer-move.ts'
import { IntroductionNotFound, IntroductionNotPossible } from './introduction-errors.ts'

@Classified('account', 'NotARecipient', {
  description: 'Only the people who were named for this introduction move it.',
  implements: UserError,
})
export class NotARecipient extends UserError {}

@Classified('account', 'MoveDetailsNeeded', {
  description: 'The move needs more: a time, a wage, a reason, or the facts of the work.',
  implements: UserError,
})
class MoveDetailsNeeded extends UserError {}

export const EmployerMoveError = createUnionType({
  name: 'EmployerMoveError',
  description: 'Why an introduction stayed where it was.',
  types: () =>
    [
      IntroductionNotFound,
      IntroductionNotPossible,
      NotARecipient,
      MoveDetailsNeeded,
      VersionConflict,
    ] as const,
})

/** A problem of an employer's move as it is told; nothing in it says anything about the person. */
export const employerRefusal = (
  operation: Operation,
  problem: EmployerProblem,
  path = 'introduction',
): UserError => {
  const make = refusalsOf(operation)
  switch (problem) {
    case 'NOT_FOUND':
      return make(
        IntroductionNotFound,
        'introduction',
        'Perkenalan ini tidak ditemukan.',
        'There is no such introduction.',
      )
    case 'CONFLICT':
      return versionConflict(operation)
    case 'NOT_A_RECIPIENT':
      return make(
        NotARecipient,
        'introduction',
        'Hanya penerima data yang menggerakkan perkenalan ini.',
        'Only its recipients move this introduction.',
      )
    case 'DETAILS':
      return make(MoveDetailsNeeded, path, 'Lengkapi isian ini lebih dulu.', 'Fill this in first.')
    case 'NAME_CLOSED':
      return make(
        IntroductionNotPossible,
        'introduction',
        'Data ini tidak lagi terbuka.',
        'The details are no longer open.',
      )
    case 'ALREADY_STARTED':
      return make(
        IntroductionNotPossible,
        'introduction',
        'Pekerjaan sudah dimulai. Hubungi kantor penempatan.',
        'The work has started. Turn to the placement office.',
      )
    case 'NOT_POSSIBLE':
      return make(
        IntroductionNotPossible,
        'introduction',
        'Langkah ini tidak mungkin dari keadaan sekarang.',
        'This move is not possible from where it stands.',
      )
    default:
      return problem satisfies never
  }
}
