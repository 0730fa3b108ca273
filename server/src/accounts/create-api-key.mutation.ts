import {
  isPossibleExpiry,
  type KeyPurpose,
  type KeyScope,
  scopesOpenTo,
} from '@titian/shared/accounts/api-key.ts'
import { Arg, Ctx, createUnionType, Field, InputType, Mutation, Resolver } from 'type-graphql'
import { CalendarDate } from '../platform/graphql/calendar-date.ts'
import { Classified } from '../platform/graphql/classified.ts'
import { checkedIdempotencyKey } from '../platform/graphql/idempotency-key.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { ApiKeyPurpose, ApiKeyScope } from './account-enums.ts'
import { ApiKeyType } from './api-key.type.ts'
import {
  ApiKeyExpiryOutOfRange,
  ApiKeyNameNotAccepted,
  ApiKeyScopeNotAllowed,
  IdempotencyKeyReused,
  keyErrors,
  TooManyLiveApiKeys,
} from './api-key-errors.ts'
import { ownKey, requireKeyKeeper } from './api-key-rows.ts'
import { issueKey, type KeyMint, lockKeys } from './issue-key.ts'

@InputType({ description: 'A new key of the own employer.' })
export class CreateApiKeyInput {
  @Field(() => String, { description: 'What the employer calls it, 1 to 80 characters.' })
  name!: string

  @Field(() => ApiKeyPurpose, { description: 'Why it reads; this can never be changed.' })
  purpose!: KeyPurpose

  @Field(() => [ApiKeyScope], { description: 'What it may ask for, at least one.' })
  scopes!: KeyScope[]

  @Field(() => CalendarDate, { description: 'Its last day, at most twelve months from today.' })
  expiresOn!: string

  @Field(() => String, {
    nullable: true,
    description:
      'Any text of 1 to 100 characters; sent again with the same request it gives the same key, without secret.',
  })
  idempotencyKey?: string | null
}

const CreateApiKeyError = createUnionType({
  name: 'CreateApiKeyError',
  description: 'Why no key was made.',
  types: () =>
    [
      ApiKeyNameNotAccepted,
      ApiKeyScopeNotAllowed,
      ApiKeyExpiryOutOfRange,
      TooManyLiveApiKeys,
      IdempotencyKeyReused,
    ] as const,
})

@Classified('account', 'CreateApiKeyPayload', { description: 'A new key, or why there is none.' })
export class CreateApiKeyPayload {
  @Field(() => ApiKeyType, { nullable: true, description: 'The key. Null when there are errors.' })
  apiKey!: ApiKeyType | null

  @Field(() => String, {
    nullable: true,
    description:
      'The whole key, shown this once. Null when there are errors, and when the request was repeated.',
  })
  secret!: string | null

  @Field(() => [CreateApiKeyError], { description: 'Why no key was made; empty on success.' })
  errors!: (typeof CreateApiKeyError)[]
}

@Resolver()
export class CreateApiKeyMutation {
  readonly #mint: KeyMint

  constructor(mint: KeyMint) {
    this.#mint = mint
  }

  @Mutation(() => CreateApiKeyPayload, { description: "Makes a key for the own employer's systems." })
  async createApiKey(
    @Ctx() operation: Operation,
    @Arg('input', () => CreateApiKeyInput, { description: 'The key to make.' }) input: CreateApiKeyInput,
  ): Promise<CreateApiKeyPayload> {
    const keeper = requireKeyKeeper(operation)
    const wrong = keyErrors(operation)
    const name = input.name.trim()
    const scopes = [...new Set(input.scopes)]
    const idempotencyKey = checkedIdempotencyKey(input.idempotencyKey)
    const errors = [
      ...(isAcceptableName(name) ? [] : [wrong.name()]),
      ...(areOpen(scopes, keeper.isVerified) ? [] : [wrong.scopes()]),
      ...(isPossibleExpiry(input.expiresOn, operation.today) ? [] : [wrong.expiry()]),
    ]
    if (errors.length > 0) return { apiKey: null, secret: null, errors }

    const { organisationId, accountId } = keeper
    const issued = await operation.command(
      { name: 'CreateApiKey', actsAs: 'titian_command' },
      async (command) => {
        await lockKeys(command, organisationId)
        const { purpose, expiresOn } = input
        return issueKey(
          command,
          this.#mint,
          { organisationId, name, purpose, scopes, expiresOn, createdBy: accountId, idempotencyKey },
          command,
        )
      },
    )
    if (issued.kind === 'TOO_MANY') return { apiKey: null, secret: null, errors: [wrong.tooMany()] }
    if (issued.kind === 'REUSED') return { apiKey: null, secret: null, errors: [wrong.reused()] }
    const apiKey = await ownKey(operation, issued.id)
    return { apiKey, secret: issued.kind === 'NEW' ? issued.text : null, errors: [] }
  }
}

const isAcceptableName = (name: string): boolean =>
  name.length >= 1 && name.length <= 80 && !/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/u.test(name)

const areOpen = (scopes: readonly KeyScope[], isVerified: boolean): boolean =>
  scopes.length > 0 && scopes.every((scope) => scopesOpenTo(isVerified).includes(scope))
