import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql'
import { Classified } from '../platform/graphql/classified.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { fromTypeId } from '../platform/graphql/type-id.ts'
import type { UserError } from '../platform/graphql/user-error.ts'
import { EmployerMoveError, employerRefusal } from './employer-errors.ts'
import { findIntroduction } from './introduction.resolver.ts'
import { IntroductionType } from './introduction.type.ts'
import { requireEmployer } from './require-employer.ts'
import { withdrawRequest } from './withdraw-request.ts'

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
          (command) => withdrawRequest(command, by, id, input.expectedVersion),
          (refusal) => refusal !== null,
        )
      : 'NOT_FOUND'
    if (problem !== null || !id)
      return { introduction: null, errors: [employerRefusal(operation, problem ?? 'NOT_FOUND')] }
    return { introduction: await findIntroduction(operation, id), errors: [] }
  }
}
