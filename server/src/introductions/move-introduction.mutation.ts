import { Arg, Ctx, Field, Mutation, Resolver } from 'type-graphql'
import { Classified } from '../platform/graphql/classified.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { fromTypeId } from '../platform/graphql/type-id.ts'
import type { UserError } from '../platform/graphql/user-error.ts'
import { EmployerMoveError, employerRefusal } from './employer-errors.ts'
import { findIntroduction } from './introduction.resolver.ts'
import { IntroductionType } from './introduction.type.ts'
import { moveByEmployer } from './move-by-employer.ts'
import { MoveIntroductionInput, missingDetail } from './move-introduction.input.ts'
import type { HiringListener } from './on-hired.ts'
import { requireEmployer } from './require-employer.ts'

@Classified('account', 'MoveIntroductionPayload', {
  description: 'The introduction as it is after the move.',
})
export class MoveIntroductionPayload {
  @Field(() => IntroductionType, {
    nullable: true,
    description: 'The introduction. Null when there are errors.',
  })
  introduction!: IntroductionType | null

  @Field(() => [EmployerMoveError], { description: 'Why it stayed where it was; empty on success.' })
  errors!: UserError[]
}

@Resolver()
export class MoveIntroductionMutation {
  readonly #hiring: readonly HiringListener[]

  constructor(hiring: readonly HiringListener[]) {
    this.#hiring = hiring
  }

  @Mutation(() => MoveIntroductionPayload, {
    description:
      'Goes on with somebody whose name the viewer may read: interview, offer, hired, or not continued with a reason from the list.',
  })
  async moveIntroduction(
    @Ctx() operation: Operation,
    @Arg('input', () => MoveIntroductionInput, { description: 'Which one, and where to.' })
    input: MoveIntroductionInput,
  ): Promise<MoveIntroductionPayload> {
    const by = requireEmployer(operation)
    const missing = missingDetail(input, operation.today)
    if (missing) return { introduction: null, errors: [employerRefusal(operation, 'DETAILS', missing)] }
    const id = fromTypeId('itd', input.introduction)
    const problem = id
      ? await operation.command(
          { name: 'MoveIntroduction', actsAs: 'titian_command' },
          (command) => moveByEmployer(command, by, id, input, this.#hiring),
          (refusal) => refusal !== null,
        )
      : 'NOT_FOUND'
    if (problem !== null || !id)
      return { introduction: null, errors: [employerRefusal(operation, problem ?? 'NOT_FOUND')] }
    return { introduction: await findIntroduction(operation, id), errors: [] }
  }
}
