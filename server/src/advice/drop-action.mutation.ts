import { Arg, Ctx, createUnionType, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql'
import { refusalsFor } from '../participants/recording-refusals.ts'
import { Classified } from '../platform/graphql/classified.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { fromTypeId } from '../platform/graphql/type-id.ts'
import type { UserError } from '../platform/graphql/user-error.ts'
import { VersionConflict } from '../platform/graphql/version-conflict.ts'
import { findAction } from './action-rows.ts'
import { ActionHasEnded, ActionNotFound, AdviceTextNotAccepted } from './advice-errors.ts'
import { ADVICE_REFUSALS } from './advice-refusals.ts'
import { AgreedActionType } from './agreed-action.type.ts'
import { requireCounsellor } from './counselling-actor.ts'
import { endAction } from './end-action.ts'

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
  async dropAction(
    @Ctx() operation: Operation,
    @Arg('input', () => DropActionInput, { description: 'Which.' }) input: DropActionInput,
  ): Promise<DropActionPayload> {
    const actor = requireCounsellor(operation)
    const problems = await operation.command(
      { name: 'DropAction', actsAs: 'titian_command' },
      (command) => endAction(command, actor, { ...input, to: 'DROPPED' }),
      (found) => found.length > 0,
    )
    const field = { VERSION: 'expectedVersion', DROP_REASON: 'reason' } as Record<string, string>
    const errors = refusalsFor(
      operation,
      ADVICE_REFUSALS,
      problems.map((problem) => ({ problem, field: field[problem] ?? 'action' })),
    )
    const uuid = fromTypeId('act', input.action)
    return { action: errors.length === 0 && uuid ? await findAction(operation, uuid) : null, errors }
  }
}
