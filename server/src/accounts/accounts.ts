import { ApiKeyResolver } from './api-key.resolver.ts'
import { CreateApiKeyMutation } from './create-api-key.mutation.ts'
import type { KeyMint } from './issue-key.ts'
import { RevokeApiKeyMutation } from './revoke-api-key.mutation.ts'
import { RotateApiKeyMutation } from './rotate-api-key.mutation.ts'
import { SwitchMembershipMutation } from './switch-membership.mutation.ts'
import { ViewerResolver } from './viewer.resolver.ts'

/** The resolvers of this room, each with what it needs. */
export const accountsResolvers = (mint: KeyMint): object[] => [
  new ViewerResolver(),
  new SwitchMembershipMutation(),
  new ApiKeyResolver(),
  new CreateApiKeyMutation(mint),
  new RotateApiKeyMutation(mint),
  new RevokeApiKeyMutation(),
]
