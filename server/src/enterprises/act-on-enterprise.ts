import { type EnterpriseAct, everActs } from '@titian/shared/enterprises/acting.ts'
import type { FieldProblem } from '@titian/shared/participants/field-problem.ts'
import { findKept, keepRequest, type SentRequest } from '../participants/keep-once.ts'
import { type Refusals, refusalsFor } from '../participants/recording-refusals.ts'
import { roleOf } from '../platform/auth/viewer.ts'
import type { Command, Operation } from '../platform/graphql/operation.ts'
import { fromTypeId } from '../platform/graphql/type-id.ts'
import { clientError, type UserError } from '../platform/graphql/user-error.ts'
import type { EnterpriseType } from './enterprise.type.ts'
import { findEnterprise } from './enterprise-objects.ts'
import { type HeldEnterprise, holdEnterprise } from './hold-enterprise.ts'

/** A thing that somebody does with a business. */
export interface Acting<Problem extends string> {
  /** The command, in domain words. */
  name: string
  act: EnterpriseAct
  /** The business as the contract names it, or how to find it from something that belongs to it. */
  enterprise: string | ((command: Command) => Promise<string | null>)
  /** The input's field that names it. */
  field?: string
  refusals: Refusals<Problem>
  /** For what creates something: the request by its key. */
  sent?: SentRequest | null
}

/** The problems that every command of a business can meet. */
export type ActingProblem = 'NOT_FOUND' | 'REUSED'

/** What payloads are made of: the business as it is now, or why nothing changed. */
export interface Acted {
  enterprise: EnterpriseType | null
  errors: UserError[]
}

/** The viewer as somebody whose role does such things at all. Throws for everybody else. */
export const requireActor = ({ viewer }: Operation, act: EnterpriseAct): void => {
  if (viewer.kind !== 'ACCOUNT') throw clientError('UNAUTHENTICATED', 'Sign in to do this.')
  if (!everActs(roleOf(viewer), act)) throw clientError('FORBIDDEN', 'This role does not do this.')
}

/** Runs `write` for a business of somebody whom the viewer accompanies. What it answers kept it from writing. */
export const actOnEnterprise = async <Problem extends string>(
  operation: Operation,
  { name, act, enterprise, field = 'enterprise', refusals, sent = null }: Acting<Problem | ActingProblem>,
  write: (
    command: Command,
    held: HeldEnterprise,
  ) => Promise<readonly FieldProblem<Problem | ActingProblem>[]>,
): Promise<Acted> => {
  requireActor(operation, act)
  let found: string | null = null
  const problems = await operation.command(
    { name, actsAs: 'titian_command' },
    async (command) => {
      found = typeof enterprise === 'string' ? fromTypeId('ent', enterprise) : await enterprise(command)
      const held = await holdEnterprise(command, found, act)
      if (!held) return [{ problem: 'NOT_FOUND', field } as const]
      const kept = await findKept(command, sent)
      if (kept === 'REUSED') return [{ problem: 'REUSED', field: 'idempotencyKey' } as const]
      if (kept) return []
      const problems = await write(command, held)
      if (problems.length > 0) return problems
      keepRequest(command, sent, held.members[0])
      await command.em.flush()
      return []
    },
    (outcome) => outcome.length > 0,
  )
  return {
    enterprise: problems.length === 0 && found ? await findEnterprise(operation, found) : null,
    errors: refusalsFor(operation, refusals, problems),
  }
}
