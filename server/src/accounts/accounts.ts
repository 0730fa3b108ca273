import type { FastifyInstance } from 'fastify'
import type { Identify } from '../platform/auth/viewer.ts'
import type { Database } from '../platform/database/database.ts'
import type { InstallationKind } from '../platform/installation/installation.type.ts'
import { ApiKeyResolver, OrganisationApiKeysResolver } from './api-key.resolver.ts'
import { type AuthWorld, authWorld } from './auth-world.ts'
import { CreateApiKeyMutation } from './create-api-key.mutation.ts'
import { EndMembershipMutation } from './end-membership.mutation.ts'
import { authKeys, type IdentifyDeps, identifyWith } from './identify.ts'
import { InviteMemberMutation } from './invite-member.mutation.ts'
import type { KeyMint } from './issue-key.ts'
import { KeyUsageResolver } from './key-usage.resolver.ts'
import { MembersResolver, OrganisationMembersResolver } from './members.resolver.ts'
import { createPasswordLink, type MakePasswordLink } from './password-link.ts'
import { PostMemberMutation } from './post-member.mutation.ts'
import { registerAuth } from './register-auth.ts'
import { RenewInvitationMutation } from './renew-invitation.mutation.ts'
import { RevokeApiKeyMutation } from './revoke-api-key.mutation.ts'
import { RotateApiKeyMutation } from './rotate-api-key.mutation.ts'
import { SwitchMembershipMutation } from './switch-membership.mutation.ts'
import { MembershipResolver, ViewerResolver } from './viewer.resolver.ts'

export interface AccountsDeps {
  database: Database
  kind: InstallationKind
  /** Where browsers reach this installation, without a path. */
  publicUrl: string
  /** Derives a key for one purpose from the installation's secret. */
  keyFor: (purpose: string) => Buffer
  now: () => Date
  /** Which files an account has open now; a later room knows. */
  openedFiles?: IdentifyDeps['openedFiles']
  caseload?: IdentifyDeps['caseload']
}

/** This room, composed: who sent a request, the routes of signing in, and its part of the schema. */
export interface AccountsRoom {
  identify: Identify
  resolvers: object[]
  world: AuthWorld
  registerRoutes(app: FastifyInstance): void
}

export const accountsRoom = (deps: AccountsDeps): AccountsRoom => {
  const { database, publicUrl, openedFiles, caseload } = deps
  const keys = authKeys(deps.keyFor)
  const world = authWorld({
    database,
    publicUrl: new URL(publicUrl).origin,
    keys,
    ...(openedFiles && { openedFiles }),
    ...(caseload && { caseload }),
  })
  const environment = deps.kind === 'LIVE' ? 'live' : 'demo'
  return {
    world,
    identify: identifyWith(world),
    resolvers: accountsResolvers({ serverKey: keys.apiKey, environment }, (accountId, at) =>
      createPasswordLink(world, accountId, at),
    ),
    registerRoutes: (app) => registerAuth(app, world, deps.now),
  }
}

/** The resolvers of this room, each with what it needs. */
export const accountsResolvers = (mint: KeyMint, makeLink: MakePasswordLink): object[] => [
  new ViewerResolver(),
  new MembershipResolver(),
  new SwitchMembershipMutation(),
  new ApiKeyResolver(),
  new OrganisationApiKeysResolver(),
  new CreateApiKeyMutation(mint),
  new RotateApiKeyMutation(mint),
  new RevokeApiKeyMutation(),
  new MembersResolver(),
  new OrganisationMembersResolver(),
  new KeyUsageResolver(),
  new InviteMemberMutation(makeLink),
  new RenewInvitationMutation(makeLink),
  new EndMembershipMutation(),
  new PostMemberMutation(),
]
