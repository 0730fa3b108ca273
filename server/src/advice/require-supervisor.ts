import type { Operation } from '../platform/graphql/operation.ts'
import { clientError } from '../platform/graphql/user-error.ts'

/** The viewer as supervisor of an organisation's counsellors, or as the counsellor whose own caseload it is. Throws for others. */
export const requireSupervisor = (
  { viewer }: Operation,
  orCounsellor = false,
): { accountId: string; organisationId: string; ownId: string | null } => {
  if (viewer.kind === 'PUBLIC') throw clientError('UNAUTHENTICATED', 'Sign in to do this.')
  const isOwn = orCounsellor && viewer.kind === 'ACCOUNT' && viewer.role === 'COUNSELLOR'
  if (viewer.kind !== 'ACCOUNT' || !viewer.organisationId || (viewer.role !== 'SUPERVISOR' && !isOwn))
    throw clientError('FORBIDDEN', 'This is decided by the supervisor of the counsellors.')
  return {
    accountId: viewer.accountId,
    organisationId: viewer.organisationId,
    ownId: isOwn ? viewer.membershipId : null,
  }
}
