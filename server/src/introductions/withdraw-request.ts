import { isUnopened } from '@titian/shared/introductions/state.ts'
import { sql } from '../platform/database/sql.ts'
import type { Command } from '../platform/graphql/operation.ts'
import { type EmployerProblem, lockOwn, stepByEmployer } from './employer-move.ts'
import type { SignedInEmployer } from './require-employer.ts'

/**
 * Takes back what the employer sees as a request, also when in truth it has ended and nobody was told yet. Answers what
 * stands against it, or null. Role: titian_command.
 */
export const withdrawRequest = async (
  command: Command,
  by: SignedInEmployer,
  id: string,
  expectedVersion: number,
): Promise<EmployerProblem | null> => {
  const own = await lockOwn(command, by, id, expectedVersion)
  if (typeof own === 'string') return own
  if (own.shown.state !== 'REQUESTED') return 'NOT_POSSIBLE'
  command.concerns(own.introduction.personId)
  if (isUnopened(own.introduction.state)) {
    const after = await stepByEmployer(command, own.introduction, {
      to: 'WITHDRAWN_BY_EMPLOYER',
      reason: 'NO_LONGER_ASKED',
    })
    return typeof after === 'string' ? after : null
  }
  await command.rows(sql`
    update hire.introduction set shown_state = 'WITHDRAWN', came_from = shown_state, version = version + 1
    where id = ${id}::uuid`)
  return null
}
