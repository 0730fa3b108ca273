import { Classified } from '../platform/graphql/classified.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { refusalsOf } from '../platform/graphql/refusal.ts'
import { UserError } from '../platform/graphql/user-error.ts'

@Classified('account', 'ParticipantNotFound', {
  description: 'There is no such participant.',
  implements: UserError,
})
export class ParticipantNotFound extends UserError {}

/** The one answer for a person who is not there and for one who is not the viewer's to act for. */
export const participantNotFound = (operation: Pick<Operation, 'language'>): ParticipantNotFound =>
  refusalsOf(operation)(
    ParticipantNotFound,
    'participant',
    'Peserta ini tidak ditemukan.',
    'There is no such participant.',
  )

@Classified('account', 'UseRestricted', {
  description: "The person's data rest because they asked for it; only what they ask for is written down.",
  implements: UserError,
})
export class UseRestricted extends UserError {}

/** What is said instead of writing something down of somebody whose data rest. */
export const USE_RESTRICTED = [
  UseRestricted,
  'Pemakaian data dibatasi atas permintaan peserta. Sampai dibuka lagi, hanya pembetulan yang diminta peserta yang bisa dicatat.',
  'The use of these data is restricted at the person’s request. Until it is lifted, only corrections that the person asked for are written down.',
] as const

export const useRestricted = (operation: Pick<Operation, 'language'>): UseRestricted => {
  const [Type, id, en] = USE_RESTRICTED
  return refusalsOf(operation)(Type, 'participant', id, en)
}
