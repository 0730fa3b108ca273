import { decideLifting, type LiftingProblem } from '@titian/shared/participants/use-restriction.ts'
import { answersRequests } from '@titian/shared/rights/decide-request.ts'
import { Arg, Ctx, createUnionType, Field, ID, InputType, Mutation, Resolver } from 'type-graphql'
import { findParticipant } from '../participants/find-participant.ts'
import { holdParticipant } from '../participants/hold-participant.ts'
import { ParticipantType } from '../participants/participant.type.ts'
import { ParticipantNotFound, participantNotFound } from '../participants/participant-errors.ts'
import { restrictionOf } from '../participants/use-restriction-rows.ts'
import { roleOf } from '../platform/auth/viewer.ts'
import { sql } from '../platform/database/sql.ts'
import { Classified } from '../platform/graphql/classified.ts'
import type { Command, Operation } from '../platform/graphql/operation.ts'
import { refusalsOf } from '../platform/graphql/refusal.ts'
import { fromTypeId } from '../platform/graphql/type-id.ts'
import { clientError, type UserError } from '../platform/graphql/user-error.ts'
import { DataRequestTextNotAccepted, UseNotRestricted } from './request-refusals.ts'

@InputType({ description: 'Whose data may be used again.' })
export class LiftUseRestrictionInput {
  @Field(() => ID, { description: 'The person; for a person always themself.' })
  participant!: string

  @Field(() => String, {
    nullable: true,
    description: 'Why, in plain words for the person, 10 to 1,000 characters. The person needs none.',
  })
  words?: string | null
}

const LiftUseRestrictionError = createUnionType({
  name: 'LiftUseRestrictionError',
  description: 'Why it stays as it is.',
  types: () => [ParticipantNotFound, UseNotRestricted, DataRequestTextNotAccepted] as const,
})

@Classified('account', 'LiftUseRestrictionPayload', {
  description: 'The person, whose data may be used again.',
})
export class LiftUseRestrictionPayload {
  @Field(() => ParticipantType, { nullable: true, description: 'The person. Null when there are errors.' })
  participant!: ParticipantType | null

  @Field(() => [LiftUseRestrictionError], { description: 'Why it stays as it is; empty on success.' })
  errors!: UserError[]
}

type Problem = LiftingProblem | 'NOT_FOUND'

@Resolver()
export class LiftUseRestrictionMutation {
  @Mutation(() => LiftUseRestrictionPayload, {
    description:
      'Lets the data of somebody be used again: by the person at any time, or by staff of the unit with words for the person. Consents that ended stay ended.',
  })
  async liftUseRestriction(
    @Ctx() operation: Operation,
    @Arg('input', () => LiftUseRestrictionInput, { description: 'Whose.' }) input: LiftUseRestrictionInput,
  ): Promise<LiftUseRestrictionPayload> {
    const { viewer } = operation
    if (viewer.kind !== 'ACCOUNT') throw clientError('UNAUTHENTICATED', 'Sign in to do this.')
    if (viewer.role !== 'PERSON' && !answersRequests(roleOf(viewer)))
      throw clientError('FORBIDDEN', 'Only the person and staff of their unit lift it.')
    const personId = fromTypeId('ptc', input.participant)
    const words = (input.words ?? '').replaceAll('\u0000', '').trim()
    const problems = await operation.command(
      { name: 'LiftUseRestriction', actsAs: 'titian_command' },
      (command) => lift(command, personId, viewer.accountId, words),
      (found) => found.length > 0,
    )
    if (problems.length > 0)
      return { participant: null, errors: problems.map((problem) => refusal(operation, problem)) }
    return { participant: personId ? await findParticipant(operation, personId) : null, errors: [] }
  }
}

const lift = async (
  command: Command,
  id: string | null,
  accountId: string,
  words: string,
): Promise<readonly Problem[]> => {
  const person = await holdParticipant(command, id)
  if (!person) return ['NOT_FOUND']
  const { personId, isSelf } = person
  const isInForce = (await restrictionOf(command, personId)) !== null
  const problems = decideLifting({ by: isSelf ? 'PERSON' : 'STAFF', words }, { isInForce })
  if (problems.length > 0) return problems
  await command.rows(sql`update people.use_restriction
    set lifted_at = greatest(since, ${command.now.toISOString()}::timestamptz), lifted_by = ${accountId}::uuid,
      lifted_words = ${words === '' ? null : words}
    where person_id = ${personId}::uuid and lifted_at is null`)
  return []
}

const refusal = (operation: Operation, problem: Problem): UserError => {
  const refuse = refusalsOf(operation)
  switch (problem) {
    case 'NOT_FOUND':
      return participantNotFound(operation)
    case 'NOT_RESTRICTED':
      return refuse(
        UseNotRestricted,
        'participant',
        'Pemakaian data ini tidak sedang dibatasi.',
        'The use of these data is not restricted.',
      )
    case 'SAY_WHY':
      return refuse(
        DataRequestTextNotAccepted,
        'words',
        'Tulis alasan untuk peserta, paling sedikit 10 huruf.',
        'Write the reason for the person, at least 10 letters.',
      )
    case 'TOO_LONG':
      return refuse(
        DataRequestTextNotAccepted,
        'words',
        'Paling banyak 1.000 huruf. Pendekkan sedikit.',
        'At most 1,000 letters. Make it a little shorter.',
      )
    default:
      return problem satisfies never
  }
}
