import {
  decideVerification,
  type VerificationReason as Reason,
  type VerificationState as State,
  type VerificationBlocker,
} from '@titian/shared/organisations/verification.ts'
import { Arg, Ctx, createUnionType, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql'
import { roleOf } from '../platform/auth/viewer.ts'
import { sql } from '../platform/database/sql.ts'
import { Classified } from '../platform/graphql/classified.ts'
import type { Command, Operation } from '../platform/graphql/operation.ts'
import { fromTypeId } from '../platform/graphql/type-id.ts'
import { badInput, clientError, type UserError } from '../platform/graphql/user-error.ts'
import { VersionConflict, versionConflict } from '../platform/graphql/version-conflict.ts'
import { OrganisationType } from './organisation.type.ts'
import { organisationById } from './organisation-rows.ts'
import { VerificationReason, VerificationState } from './verification.type.ts'
import {
  EmployerNotFound,
  employerNotFound,
  notPossible,
  VerificationNotPossible,
} from './verification-errors.ts'
import { VERIFICATION_COLUMNS, type VerificationRow, watchesEmployers } from './verification-rows.ts'
import { VerificationStep } from './verification-step.entity.ts'

@InputType({ description: 'Which employer is moved where, and why.' })
export class MoveVerificationInput {
  @Field(() => ID, { description: 'The employer.' })
  organisation!: string

  @Field(() => VerificationState, { description: 'Where it is to stand.' })
  to!: State

  @Field(() => VerificationReason, { description: 'Why, from the reasons of this move.' })
  reason!: Reason

  @Field(() => String, { nullable: true, description: 'What to keep beside it, at most 500 characters.' })
  note?: string | null

  @Field(() => Int, { description: 'The version that the decision rests on.' })
  expectedVersion!: number
}

const MoveVerificationError = createUnionType({
  name: 'MoveVerificationError',
  description: 'Why it stands where it stood.',
  types: () => [EmployerNotFound, VerificationNotPossible, VersionConflict] as const,
})

@Classified('account', 'MoveVerificationPayload', { description: 'The employer where it stands now.' })
export class MoveVerificationPayload {
  @Field(() => OrganisationType, { nullable: true, description: 'The employer. Null when there are errors.' })
  organisation!: OrganisationType | null

  @Field(() => [MoveVerificationError], { description: 'Why nothing was moved; empty on success.' })
  errors!: UserError[]
}

type Outcome = 'MOVED' | 'NOT_FOUND' | 'CONFLICT' | readonly VerificationBlocker[]

@Resolver()
export class MoveVerificationMutation {
  @Mutation(() => MoveVerificationPayload, {
    description:
      "Moves an employer's verification. A suspension holds from the next request on, for its people and its keys.",
  })
  async moveVerification(
    @Ctx() operation: Operation,
    @Arg('input', () => MoveVerificationInput, { description: 'Which employer, where to and why.' })
    input: MoveVerificationInput,
  ): Promise<MoveVerificationPayload> {
    if (operation.viewer.kind !== 'ACCOUNT') throw clientError('UNAUTHENTICATED', 'Sign in to do this.')
    if (!watchesEmployers(operation))
      throw clientError('FORBIDDEN', 'This role does not decide on employers.')
    const note = input.note?.trim() || null
    if (note && note.length > 500) throw badInput('A note has at most 500 characters.', ['input', 'note'])
    const id = fromTypeId('org', input.organisation)
    const outcome: Outcome = id
      ? await operation.command({ name: 'MoveVerification', actsAs: 'titian_command' }, (command) =>
          move(command, id, { ...input, note }),
        )
      : 'NOT_FOUND'
    if (outcome === 'NOT_FOUND') return { organisation: null, errors: [employerNotFound(operation)] }
    if (outcome === 'CONFLICT') return { organisation: null, errors: [versionConflict(operation)] }
    if (outcome !== 'MOVED')
      return { organisation: null, errors: outcome.map((blocker) => notPossible(operation, blocker)) }
    return { organisation: id ? await organisationById(operation, id) : null, errors: [] }
  }
}

const move = async (
  { rows, em, actor, now }: Command,
  id: string,
  input: { to: State; reason: Reason; note: string | null; expectedVersion: number },
): Promise<Outcome> => {
  const [row] = await rows<VerificationRow>(sql`
    select ${VERIFICATION_COLUMNS} from org.employer_verification where organisation_id = ${id}::uuid for update`)
  if (!row) return 'NOT_FOUND'
  if (row.version !== input.expectedVersion) return 'CONFLICT'
  const { to, reason, note } = input
  const blockers = decideVerification(row, { from: row.state, to, role: roleOf(actor), reason })
  if (blockers.length > 0 || actor.kind !== 'ACCOUNT') return blockers
  await rows(sql`
    update org.employer_verification set state = ${to}, version = version + 1 where organisation_id = ${id}::uuid`)
  em.create(VerificationStep, {
    organisationId: id,
    fromState: row.state,
    toState: to,
    reason,
    note,
    movedBy: actor.accountId,
    role: roleOf(actor),
    movedAt: now,
  })
  await em.flush()
  return 'MOVED'
}
