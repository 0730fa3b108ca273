import { LockMode } from '@mikro-orm/core'
import type { Command } from '../platform/graphql/operation.ts'
import { Vacancy } from './vacancy.entity.ts'

/**
 * The own employer's vacancy, held until the end of the transaction, so that changes of it come one after the other.
 * Null for an id of nothing, of another kind and of another employer.
 */
export const holdVacancy = (
  { em }: Command,
  id: string | null,
  organisationId: string,
): Promise<Vacancy | null> =>
  id === null
    ? Promise.resolve(null)
    : em.findOne(Vacancy, { id, organisationId }, { lockMode: LockMode.PESSIMISTIC_WRITE })
