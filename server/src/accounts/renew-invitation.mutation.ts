import { Arg, Ctx, createUnionType, Field, ID, InputType, Mutation, Resolver } from 'type-graphql'
import { sql } from '../platform/database/sql.ts'
import { Classified } from '../platform/graphql/classified.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { fromTypeId } from '../platform/graphql/type-id.ts'
import type { UserError } from '../platform/graphql/user-error.ts'
import { requireAccountKeeper } from './account-keeper.ts'
import {
  FreshSecondFactorNeeded,
  MemberNotFound,
  MembershipNotChangeable,
  memberErrors,
} from './member-errors.ts'
import { membershipById } from './membership-rows.ts'
import type { MakePasswordLink } from './password-link.ts'

@InputType({ description: 'Whose invitation is renewed.' })
export class RenewInvitationInput {
  @Field(() => ID, { description: 'A membership of the account.' })
  membership!: string
}

const RenewInvitationError = createUnionType({
  name: 'RenewInvitationError',
  description: 'Why there is no new link.',
  types: () => [MemberNotFound, MembershipNotChangeable, FreshSecondFactorNeeded] as const,
})

@Classified('account', 'RenewInvitationPayload', { description: 'A new link, or why there is none.' })
export class RenewInvitationPayload {
  @Field(() => String, {
    nullable: true,
    description: 'A one-time link for setting a password, shown this once. Null when there are errors.',
  })
  link!: string | null

  @Field(() => [RenewInvitationError], { description: 'Why there is none; empty on success.' })
  errors!: UserError[]
}

@Resolver()
export class RenewInvitationMutation {
  readonly #makeLink: MakePasswordLink

  constructor(makeLink: MakePasswordLink) {
    this.#makeLink = makeLink
  }

  @Mutation(() => RenewInvitationPayload, {
    description: 'Makes a new link for somebody who was invited and has never signed in.',
  })
  async renewInvitation(
    @Ctx() operation: Operation,
    @Arg('input', () => RenewInvitationInput, { description: 'Whose.' }) input: RenewInvitationInput,
  ): Promise<RenewInvitationPayload> {
    const { hasFreshSecondFactor } = requireAccountKeeper(operation)
    const wrong = memberErrors(operation)
    if (!hasFreshSecondFactor) return { link: null, errors: [wrong.secondFactor()] }
    const id = fromTypeId('mbr', input.membership)
    const membership = id ? await membershipById(operation, id) : null
    if (!membership) return { link: null, errors: [wrong.notFound()] }
    if (membership.endedAt !== null) return { link: null, errors: [wrong.ending('ALREADY_ENDED')] }
    if (!membership.isInvited) return { link: null, errors: [wrong.signsIn()] }
    const accountId = fromTypeId('acc', membership.account.id) ?? ''
    // The older links of this account end here: what was given to the wrong person opens nothing any more.
    await operation.command({ name: 'RenewInvitation', actsAs: 'titian_auth' }, ({ rows }) =>
      rows(sql`delete from auth.verification where value = ${accountId}`),
    )
    return { link: await this.#makeLink(accountId, operation.now), errors: [] }
  }
}
