import { isUnopened } from '@titian/shared/introductions/state.ts'
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql'
import { sql } from '../platform/database/sql.ts'
import { Classified } from '../platform/graphql/classified.ts'
import type { Command, Operation } from '../platform/graphql/operation.ts'
import { fromTypeId } from '../platform/graphql/type-id.ts'
import type { UserError } from '../platform/graphql/user-error.ts'
import { EmployerMoveError, employerRefusal } from './employer-errors.ts'
import { type EmployerProblem, lockOwn, stepByEmployer } from './employer-move.ts'
import { findIntroduction } from './introduction.resolver.ts'
import { IntroductionType } from './introduction.type.ts'
import { requireEmployer, type SignedInEmployer } from './require-employer.ts'

@InputType({ description: 'Which request an employer takes back.' })
export class WithdrawIntroductionInput {
  @Field(() => ID, { description: 'The introduction.' })
  introduction!: string

  @Field(() => Int, { description: 'The version that this rests on.' })
  expectedVersion!: number
}

@Classified('account', 'WithdrawIntroductionPayload', { description: 'The request that was taken back.' })
export class WithdrawIntroductionPayload {
  @Field(() => IntroductionType, {
    nullable: true,
    description: 'The introduction. Null when there are errors.',
  })
  introduction!: IntroductionType | null

  @Field(() => [EmployerMoveError], { description: 'Why nothing was taken back; empty on success.' })
  errors!: UserError[]
}

@Resolver()
export class WithdrawIntroductionMutation {
  @Mutation(() => WithdrawIntroductionPayload, {
    description:
      'Takes a request back before the name was opened. Anybody of the employer may; it frees its place.',
  })
  async withdrawIntroduction(
    @Ctx() operation: Operation,
    @Arg('input', () => WithdrawIntroductionInput, { description: 'Which one.' })
    input: WithdrawIntroductionInput,
  ): Promise<WithdrawIntroductionPayload> {
    const by = requireEmployer(operation)
    const id = fromTypeId('itd', input.introduction)
    const problem = id
      ? await operation.command(
          { name: 'WithdrawIntroduction', actsAs: 'titian_command' },
          (command) => withdraw(command, by, id, input.expectedVersion),
          (refusal) => refusal !== null,
        )
      : 'NOT_FOUND'
    if (problem !== null || !id)
      return { introduction: null, errors: [employerRefusal(operation, problem ?? 'NOT_FOUND')] }
    return { introduction: await findIntroduction(operation, id), errors: [] }
  }
}

/** What the employer sees as a request it can take back, also when in truth it has ended and nobody was told yet. */
const withdraw = async (
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
