import { mayKnowExclusion } from '@titian/shared/introductions/lawful-exclusion.ts'
import type { OfPerson } from '../participants/per-person.ts'
import { roleOf } from '../platform/auth/viewer.ts'
import { relationsTo } from '../platform/graphql/guard.ts'
import type { Operation } from '../platform/graphql/operation.ts'

/** Whether the viewer may learn that a law kept this person from a workplace. */
export const knowsExclusion = ({ viewer }: Operation, person: OfPerson): boolean =>
  mayKnowExclusion(roleOf(viewer), relationsTo(viewer, person))
