import { Arg, Ctx, createUnionType, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql'
import { Classified } from '../platform/graphql/classified.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import type { UserError } from '../platform/graphql/user-error.ts'
import { VersionConflict } from '../platform/graphql/version-conflict.ts'
import { ActionHasEnded, ActionNotFound, AdviceTextNotAccepted } from './advice-errors.ts'
import { AgreedActionType } from './agreed-action.type.ts'
import { endInCommand } from './end-action.ts'

@InputType({ description: 'Says that an agreed action is not gone on with, and why.' })
export class DropActionInput {
  @Field(() => ID, { description: 'The action.' })
  action!: string

  @Field(() => Int, { description: 'The version that was looked at.' })
  expectedVersion!: number

  @Field(() => String, { description: 'Why, on one line, 1 to 200 characters.' })
  reason!: string
}

const DropActionError = createUnionType({
  name: 'DropActionError',
  description: 'Why it stays as it is.',
  types: () => [ActionNotFound, ActionHasEnded, AdviceTextNotAccepted, VersionConflict] as const,
})

@Classified('account', 'DropActionPayload', { description: 'The action as it is now.' })
export class DropActionPayload {
  @Field(() => AgreedActionType, { nullable: true, description: 'The action. Null when there are errors.' })
  action!: AgreedActionType | null

  @Field(() => [DropActionError], { description: 'Why it stays as it is; empty on success.' })
  errors!: UserError[]
}

@Resolver()
export class DropActionMutation {
  @Mutation(() => DropActionPayload, {
    description: 'Says that an agreed action is not gone on with, and why.',
  })
  dropAction(
    @Ctx() operation: Operation,
    @Arg('input', () => DropActionInput, { description: 'Which.' }) input: DropActionInput,
  ): Promise<DropActionPayload> {
    return endInCommand(operation, 'DropAction', { ...input, to: 'DROPPED' })
  }
}
