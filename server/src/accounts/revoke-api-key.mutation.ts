import { Arg, Ctx, createUnionType, Field, ID, InputType, Mutation, Resolver } from 'type-graphql'
import { Classified } from '../platform/graphql/classified.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { fromTypeId } from '../platform/graphql/type-id.ts'
import { ApiKey } from './api-key.entity.ts'
import { ApiKeyType } from './api-key.type.ts'
import { ApiKeyNotFound, keyErrors } from './api-key-errors.ts'
import { ownKey, requireKeyKeeper } from './api-key-rows.ts'
import { lockKeys } from './issue-key.ts'

@InputType({ description: 'Which key ends now.' })
export class RevokeApiKeyInput {
  @Field(() => ID, { description: 'A key of the own employer.' })
  apiKey!: string
}

const RevokeApiKeyError = createUnionType({
  name: 'RevokeApiKeyError',
  description: 'Why nothing was revoked.',
  types: () => [ApiKeyNotFound] as const,
})

@Classified('account', 'RevokeApiKeyPayload', { description: 'The key that ended.' })
export class RevokeApiKeyPayload {
  @Field(() => ApiKeyType, { nullable: true, description: 'The revoked key. Null when there are errors.' })
  apiKey!: ApiKeyType | null

  @Field(() => [RevokeApiKeyError], { description: 'Why nothing was revoked; empty on success.' })
  errors!: ApiKeyNotFound[]
}

@Resolver()
export class RevokeApiKeyMutation {
  @Mutation(() => RevokeApiKeyPayload, {
    description:
      'Ends a key for good, with the next request that shows it. Revoking it again changes nothing.',
  })
  async revokeApiKey(
    @Ctx() operation: Operation,
    @Arg('input', () => RevokeApiKeyInput, { description: 'Which key.' }) input: RevokeApiKeyInput,
  ): Promise<RevokeApiKeyPayload> {
    const { accountId, organisationId } = requireKeyKeeper(operation)
    const id = fromTypeId('key', input.apiKey)
    if (id)
      await operation.command({ name: 'RevokeApiKey', actsAs: 'titian_command' }, async (command) => {
        await lockKeys(command, organisationId)
        const key = await command.em.findOne(ApiKey, { id, organisationId, revokedAt: null })
        if (key) command.em.assign(key, { revokedAt: command.now, revokedBy: accountId })
        await command.em.flush()
      })
    const apiKey = id && (await ownKey(operation, id))
    return apiKey ? { apiKey, errors: [] } : { apiKey: null, errors: [keyErrors(operation).notFound()] }
  }
}
