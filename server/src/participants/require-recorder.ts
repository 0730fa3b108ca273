import { mayRecord, type Recordable } from '@titian/shared/participants/recording.ts'
import { roleOf } from '../platform/auth/viewer.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { clientError } from '../platform/graphql/user-error.ts'

/** The viewer as somebody who may record such a thing in their unit. Throws for everybody else. */
export const requireRecorder = (
  { viewer }: Operation,
  what: Recordable,
): { accountId: string; unitId: string } => {
  if (viewer.kind !== 'ACCOUNT') throw clientError('UNAUTHENTICATED', 'Sign in to do this.')
  if (!viewer.unitId || !mayRecord(roleOf(viewer), what))
    throw clientError('FORBIDDEN', 'This role does not record this.')
  return { accountId: viewer.accountId, unitId: viewer.unitId }
}
