import { Arg, Ctx, createUnionType, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql'
import { Classified } from '../platform/graphql/classified.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import type { UserError } from '../platform/graphql/user-error.ts'
import { VersionConflict } from '../platform/graphql/version-conflict.ts'
import { ActionHasEnded, ActionNotFound } from './advice-errors.ts'
import { AgreedActionType } from './agreed-action.type.ts'
import { endInCommand } from './end-action.ts'

@InputType({ description: 'Says that an agreed action is done.' })
export class CompleteActionInput {
  @Field(() => ID, { description: 'The action.' })
  action!: string

  @Field(() => Int, { description: 'The version that was looked at.' })
  expectedVersion!: number
}

const CompleteActionError = createUnionType({
  name: 'CompleteActionError',
  description: 'Why it stays as it is.',
  types: () => [ActionNotFound, ActionHasEnded, VersionConflict] as const,
})

@Classified('account', 'CompleteActionPayload', { description: 'The action as it is now.' })
export class CompleteActionPayload {
  @Field(() => AgreedActionType, { nullable: true, description: 'The action. Null when there are errors.' })
  action!: AgreedActionType | null

  @Field(() => [CompleteActionError], { description: 'Why it stays as it is; empty on success.' })
  errors!: UserError[]
}

@Resolver()
export class CompleteActionMutation {
  @Mutation(() => CompleteActionPayload, { description: 'Says that an agreed action is done.' })
  completeAction(
    @Ctx() operation: Operation,
    @Arg('input', () => CompleteActionInput, { description: 'Which.' }) input: CompleteActionInput,
  ): Promise<CompleteActionPayload> {
    return endInCommand(operation, 'CompleteAction', { ...input, to: 'DONE' })
  }
}
