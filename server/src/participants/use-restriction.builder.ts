import type { Tx } from '../platform/database/database.ts'
import type { OfPerson } from './per-person.ts'
import { UseRestriction } from './use-restriction.entity.ts'

/** Lets the data of a person rest. */
export const aUseRestriction = async (
  { em }: Tx,
  { personId, unitId }: OfPerson,
  more: { isCorrectionAsked?: boolean } = {},
): Promise<void> => {
  em.create(UseRestriction, {
    personId,
    unitId,
    requestId: crypto.randomUUID(),
    since: new Date('2026-11-20T03:00:00Z'),
    liftedAt: null,
    liftedBy: null,
    liftedWords: null,
    ...more,
  })
  await em.flush()
}
