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
