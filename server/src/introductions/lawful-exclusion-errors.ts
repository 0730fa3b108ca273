import { EXCLUSION_BOUNDS, type LawfulExclusion } from '@titian/shared/introductions/lawful-exclusion.ts'
import { Classified } from '../platform/graphql/classified.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { refusalsOf } from '../platform/graphql/refusal.ts'
import { UserError } from '../platform/graphql/user-error.ts'

@Classified('account', 'LawfulExclusionNotAccepted', {
  description: 'The workplace or the citation can not be kept so.',
  implements: UserError,
})
export class LawfulExclusionNotAccepted extends UserError {}

@Classified('account', 'LawfulExclusionExists', {
  description: 'This kind of workplace is on the list with another citation.',
  implements: UserError,
})
export class LawfulExclusionExists extends UserError {}

@Classified('account', 'LawfulExclusionNotFound', {
  description: 'There is no such exclusion in force.',
  implements: UserError,
})
export class LawfulExclusionNotFound extends UserError {}

/** The refusals around lawful exclusions, in the viewer's language. */
export const exclusionErrors = (operation: Operation) => {
  const refuse = refusalsOf(operation)
  return {
    notAccepted: (field: keyof LawfulExclusion) => {
      const [shortest, longest] = EXCLUSION_BOUNDS[field]
      return refuse(
        LawfulExclusionNotAccepted,
        field,
        `Isi ${shortest} sampai ${longest} huruf.`,
        `Write ${shortest} to ${longest} characters.`,
      )
    },
    exists: () =>
      refuse(
        LawfulExclusionExists,
        'workplace',
        'Tempat kerja ini sudah ada di daftar dengan dasar hukum lain. Akhiri dulu yang lama.',
        'This workplace is on the list with another citation. End that one first.',
      ),
    notFound: () =>
      refuse(
        LawfulExclusionNotFound,
        'exclusion',
        'Pengecualian ini tidak ada di daftar yang berlaku.',
        'This exclusion is not on the list in force.',
      ),
  }
}
