import { refusalsFor } from '../participants/recording-refusals.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import type { UserError } from '../platform/graphql/user-error.ts'
import { ADVICE_REFUSALS } from './advice-refusals.ts'
import type { Problems } from './log-session.ts'
import type { SessionType } from './session.type.ts'
import { findSession } from './session-rows.ts'

/** What a command on a session answers: the session as it is now, or why nothing was done. */
export const sessionPayload = async (
  operation: Operation,
  outcome: { uuid: string } | Problems,
): Promise<{ session: SessionType | null; errors: UserError[] }> =>
  'uuid' in outcome
    ? { session: await findSession(operation, outcome.uuid), errors: [] }
    : { session: null, errors: refusalsFor(operation, ADVICE_REFUSALS, outcome) }

export const wasRefused = (outcome: object): boolean => !('uuid' in outcome)
