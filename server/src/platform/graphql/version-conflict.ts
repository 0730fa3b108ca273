import { Classified } from './classified.ts'
import type { Operation } from './operation.ts'
import { said } from './said.ts'
import { UserError } from './user-error.ts'

@Classified('account', 'VersionConflict', {
  description: 'Somebody else changed it first; read it again, then decide anew.',
  implements: UserError,
})
export class VersionConflict extends UserError {}

/** The refusal of a change that rested on an older version of the thing. */
export const versionConflict = (operation: Operation): VersionConflict =>
  Object.assign(new VersionConflict(), {
    message: said(
      operation,
      'Orang lain sudah mengubahnya lebih dulu. Lihat isinya yang baru, lalu putuskan lagi.',
      'Somebody else changed it first. Look at it as it is now, then decide again.',
    ),
    path: ['expectedVersion'],
  })
