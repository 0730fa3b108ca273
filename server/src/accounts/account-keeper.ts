import { roleOf } from '../platform/auth/viewer.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { clientError } from '../platform/graphql/user-error.ts'

/** The administrator who manages accounts. Throws `UNAUTHENTICATED` or `FORBIDDEN`. */
export const requireAccountKeeper = ({
  viewer,
}: Operation): { accountId: string; hasFreshSecondFactor: boolean } => {
  if (viewer.kind !== 'ACCOUNT') throw clientError('UNAUTHENTICATED', 'Sign in to do this.')
  if (roleOf(viewer) !== 'ADMINISTRATOR')
    throw clientError('FORBIDDEN', 'Only administrators manage accounts.')
  return viewer
}
