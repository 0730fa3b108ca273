import { endOfOverlap, isPossibleExpiry, keyState, latestExpiry } from '@titian/shared/accounts/api-key.ts'
import { Arg, Ctx, createUnionType, Field, ID, InputType, Mutation, Resolver } from 'type-graphql'
import { CalendarDate } from '../platform/graphql/calendar-date.ts'
import { Classified } from '../platform/graphql/classified.ts'
import { checkedIdempotencyKey } from '../platform/graphql/idempotency-key.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { fromTypeId } from '../platform/graphql/type-id.ts'
import { ApiKey } from './api-key.entity.ts'
import { ApiKeyType } from './api-key.type.ts'
import {
  ApiKeyExpiryOutOfRange,
  ApiKeyHasEnded,
  ApiKeyNotFound,
  IdempotencyKeyReused,
  keyErrors,
  TooManyLiveApiKeys,
} from './api-key-errors.ts'
import { ownKey, requireKeyKeeper } from './api-key-rows.ts'
import { issueKey, type KeyMint, lockKeys } from './issue-key.ts'

@InputType({ description: 'Which key gets a successor.' })
export class RotateApiKeyInput {
  @Field(() => ID, { description: 'A live key of the own employer.' })
  apiKey!: string

  @Field(() => CalendarDate, {
    nullable: true,
    description: "The successor's last day; twelve months from today when it is not given.",
  })
  expiresOn?: string | null

  @Field(() => String, {
    nullable: true,
    description:
      'Any text of 1 to 100 characters; sent again with the same request it gives the same key, without secret.',
  })
  idempotencyKey?: string | null
}

const RotateApiKeyError = createUnionType({
  name: 'RotateApiKeyError',
  description: 'Why the key has no successor.',
  types: () =>
    [
      ApiKeyNotFound,
      ApiKeyHasEnded,
      ApiKeyExpiryOutOfRange,
      TooManyLiveApiKeys,
      IdempotencyKeyReused,
    ] as const,
})

@Classified('account', 'RotateApiKeyPayload', {
  description: 'The successor of a key, or why there is none.',
})
export class RotateApiKeyPayload {
  @Field(() => ApiKeyType, {
    nullable: true,
    description: 'The successor, with the same name, purpose and scopes. Null when there are errors.',
  })
  apiKey!: ApiKeyType | null

  @Field(() => ApiKeyType, {
    nullable: true,
    description:
      'The key that was replaced; it works for fourteen more days at most. Null when there are errors.',
  })
  replacedApiKey!: ApiKeyType | null

  @Field(() => String, {
    nullable: true,
    description:
      'The whole successor, shown this once. Null when there are errors, and when the request was repeated.',
  })
  secret!: string | null

  @Field(() => [RotateApiKeyError], { description: 'Why there is no successor; empty on success.' })
  errors!: (typeof RotateApiKeyError)[]
}

@Resolver()
export class RotateApiKeyMutation {
  readonly #mint: KeyMint

  constructor(mint: KeyMint) {
    this.#mint = mint
  }

  @Mutation(() => RotateApiKeyPayload, {
    description: 'Makes the successor of a key, and lets the old one end after fourteen days.',
  })
  async rotateApiKey(
    @Ctx() operation: Operation,
    @Arg('input', () => RotateApiKeyInput, { description: 'Which key.' }) input: RotateApiKeyInput,
  ): Promise<RotateApiKeyPayload> {
    const { accountId, organisationId } = requireKeyKeeper(operation)
    const wrong = keyErrors(operation)
    const refused = (error: typeof RotateApiKeyError): RotateApiKeyPayload => ({
      apiKey: null,
      replacedApiKey: null,
      secret: null,
      errors: [error],
    })
    const { today } = operation
    const expiresOn = input.expiresOn ?? latestExpiry(today)
    const idempotencyKey = checkedIdempotencyKey(input.idempotencyKey)
    if (!isPossibleExpiry(expiresOn, today)) return refused(wrong.expiry())
    const id = fromTypeId('key', input.apiKey)
    if (!id) return refused(wrong.notFound())

    const issued = await operation.command(
      { name: 'RotateApiKey', actsAs: 'titian_command' },
      async (command) => {
        await lockKeys(command, organisationId)
        const old = await command.em.findOne(ApiKey, { id, organisationId })
        if (!old) return { kind: 'NOT_FOUND' } as const
        const state = keyState(old, today)
        if (state === 'EXPIRED' || state === 'REVOKED') return { kind: 'ENDED' } as const
        const { name, purpose, scopes } = old
        const made = await issueKey(
          command,
          this.#mint,
          {
            organisationId,
            name,
            purpose,
            scopes,
            expiresOn,
            createdBy: accountId,
            replaces: id,
            idempotencyKey,
          },
          command,
        )
        if (made.kind === 'NEW') old.expiresOn = endOfOverlap(old.expiresOn, today)
        await command.em.flush()
        return made
      },
    )
    switch (issued.kind) {
      case 'NOT_FOUND':
        return refused(wrong.notFound())
      case 'ENDED':
        return refused(wrong.ended())
      case 'TOO_MANY':
        return refused(wrong.tooMany())
      case 'REUSED':
        return refused(wrong.reused())
    }
    return {
      apiKey: await ownKey(operation, issued.id),
      replacedApiKey: await ownKey(operation, id),
      secret: issued.kind === 'NEW' ? issued.text : null,
      errors: [],
    }
  }
}
