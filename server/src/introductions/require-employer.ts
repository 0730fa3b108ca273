import { said } from '../accounts/said.ts'
import { maySeeCards, refuseCards } from '../candidates/may-see-cards.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { clientError } from '../platform/graphql/user-error.ts'

export interface SignedInEmployer {
  accountId: string
  organisationId: string
}

/** A signed-in person of a verified employer. Throws for everybody else, by role alone; a key asks for nobody. */
export const requireEmployer = (operation: Operation): SignedInEmployer => {
  const { viewer } = operation
  if (!maySeeCards(operation)) refuseCards(operation)
  if (viewer.kind !== 'ACCOUNT' || viewer.organisationId === null)
    throw clientError(
      'FORBIDDEN',
      said(
        operation,
        'Perkenalan hanya diminta dan digerakkan oleh orang yang masuk, bukan oleh kunci.',
        'Introductions are asked for and moved by people who sign in, not by keys.',
      ),
    )
  return { accountId: viewer.accountId, organisationId: viewer.organisationId }
}
