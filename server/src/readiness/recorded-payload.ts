import { IdempotencyKeyReused } from '../accounts/api-key-errors.ts'
import { findParticipant } from '../participants/find-participant.ts'
import type { ParticipantType } from '../participants/participant.type.ts'
import { participantNotFound, useRestricted } from '../participants/participant-errors.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { refusalsOf } from '../platform/graphql/refusal.ts'
import type { UserError } from '../platform/graphql/user-error.ts'

/** How a command that records something of a person ended; `refused` are the refusals of its own rule. */
export type Recorded = 'RECORDED' | 'NOT_FOUND' | 'RESTRICTED' | 'REUSED' | { refused: UserError[] }

/** The person as they stand after it, or why nothing was recorded. */
export const recordedPayload = async (
  operation: Operation,
  personId: string | null,
  recorded: Recorded,
): Promise<{ participant: ParticipantType | null; errors: UserError[] }> => {
  if (recorded === 'RECORDED')
    return { participant: personId ? await findParticipant(operation, personId) : null, errors: [] }
  if (recorded === 'NOT_FOUND') return { participant: null, errors: [participantNotFound(operation)] }
  if (recorded === 'RESTRICTED') return { participant: null, errors: [useRestricted(operation)] }
  if (recorded === 'REUSED') return { participant: null, errors: [keyReused(operation)] }
  return { participant: null, errors: recorded.refused }
}

const keyReused = (operation: Operation): IdempotencyKeyReused =>
  refusalsOf(operation)(
    IdempotencyKeyReused,
    'idempotencyKey',
    'Kunci ini sudah dipakai untuk permintaan lain.',
    'This key was used for another request.',
  )
