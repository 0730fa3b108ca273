import { opensFiles } from '@titian/shared/participants/opening.ts'
import { roleOf, type Viewer } from '../platform/auth/viewer.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { clientError } from '../platform/graphql/user-error.ts'

/** The viewer as somebody whose role opens files with a reason. Throws for everybody else. */
export const requireOpener = ({ viewer }: Operation): Extract<Viewer, { kind: 'ACCOUNT' }> => {
  if (viewer.kind !== 'ACCOUNT') throw clientError('UNAUTHENTICATED', 'Sign in to do this.')
  if (!opensFiles(roleOf(viewer))) throw clientError('FORBIDDEN', 'This role does not open files.')
  return viewer
}
