import { relationsThatAllow, withheldRule } from '@titian/shared/accounts/policy.ts'
import { roleOf } from '../platform/auth/viewer.ts'
import type { Operation } from '../platform/graphql/operation.ts'

/** True when the viewer's role reads participants in some relation; otherwise the answer says so. */
export const mayReadParticipants = (operation: Operation): boolean => {
  const role = roleOf(operation.viewer)
  if (relationsThatAllow(role, 'work').length > 0) return true
  operation.withhold('work', withheldRule(role, 'work'))
  return false
}
