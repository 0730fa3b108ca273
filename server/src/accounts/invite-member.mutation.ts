import type { MemberRole } from '@titian/shared/accounts/role.ts'
import { Arg, Ctx, createUnionType, Field, ID, InputType, Mutation, Resolver } from 'type-graphql'
import { Classified } from '../platform/graphql/classified.ts'
import { checkedIdempotencyKey } from '../platform/graphql/idempotency-key.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { fromTypeId } from '../platform/graphql/type-id.ts'
import type { UserError } from '../platform/graphql/user-error.ts'
import { RoleEnum } from './account-enums.ts'
import { requireAccountKeeper } from './account-keeper.ts'
import { IdempotencyKeyReused, keyErrors } from './api-key-errors.ts'
import { type InvitationOutcome, inviteMember } from './invite-member.ts'
import {
  AlreadyMember,
  FreshSecondFactorNeeded,
  InvitationNotAccepted,
  memberErrors,
} from './member-errors.ts'
import { membershipById } from './membership-rows.ts'
import type { MakePasswordLink } from './password-link.ts'
import { MembershipType } from './viewer.type.ts'

@InputType({ description: 'Who is to act as what, for whom and where.' })
export class InviteMemberInput {
  @Field(() => String, { description: 'Their name, 1 to 120 characters.' })
  name!: string

  @Field(() => String, { description: 'The email or user number that they will sign in with.' })
  identifier!: string

  @Field(() => RoleEnum, { description: 'As what they act.' })
  role!: MemberRole

  @Field(() => ID, { description: 'The organisation that they act for.' })
  organisation!: string

  @Field(() => ID, { nullable: true, description: 'The unit that they are posted to, for roles that are.' })
  unit?: string | null

  @Field(() => String, {
    description: 'Any text of 1 to 100 characters; sent again it gives the same membership, without link.',
  })
  idempotencyKey!: string
}

const InviteMemberError = createUnionType({
  name: 'InviteMemberError',
  description: 'Why nobody was invited.',
  types: () => [InvitationNotAccepted, AlreadyMember, FreshSecondFactorNeeded, IdempotencyKeyReused] as const,
})

@Classified('account', 'InviteMemberPayload', { description: 'Who was invited, or why nobody was.' })
export class InviteMemberPayload {
  @Field(() => MembershipType, {
    nullable: true,
    description: 'The membership. Null when there are errors.',
  })
  membership!: MembershipType | null

  @Field(() => String, {
    nullable: true,
    description:
      'A one-time link for setting a password, shown this once. Null when there are errors, for who signs in already, and when the request was repeated.',
  })
  link!: string | null

  @Field(() => [InviteMemberError], { description: 'Why nobody was invited; empty on success.' })
  errors!: UserError[]
}

@Resolver()
export class InviteMemberMutation {
  readonly #makeLink: MakePasswordLink

  constructor(makeLink: MakePasswordLink) {
    this.#makeLink = makeLink
  }

  @Mutation(() => InviteMemberPayload, {
    description: 'Lets somebody act in a role. Titian sends no mail: give them the link yourself.',
  })
  async inviteMember(
    @Ctx() operation: Operation,
    @Arg('input', () => InviteMemberInput, { description: 'Who is to act as what.' })
    input: InviteMemberInput,
  ): Promise<InviteMemberPayload> {
    const { accountId, hasFreshSecondFactor } = requireAccountKeeper(operation)
    const idempotencyKey = checkedIdempotencyKey(input.idempotencyKey) ?? ''
    if (!hasFreshSecondFactor) return refused(memberErrors(operation).secondFactor())
    const given = {
      ...input,
      organisationId: fromTypeId('org', input.organisation),
      // An id that names nothing is looked for and not found, and not the same as none.
      unitId: input.unit ? (fromTypeId('org', input.unit) ?? NOWHERE) : null,
      idempotencyKey,
    }
    const outcome = await operation.command({ name: 'InviteMember', actsAs: 'titian_auth' }, (command) =>
      inviteMember(command, accountId, given),
    )
    return this.#told(operation, outcome)
  }

  async #told(operation: Operation, outcome: InvitationOutcome): Promise<InviteMemberPayload> {
    const wrong = memberErrors(operation)
    if (outcome.kind === 'REUSED') return refused(keyErrors(operation).reused())
    if (outcome.kind === 'ALREADY') return refused(wrong.already())
    if (outcome.kind === 'REFUSED') return refused(...outcome.problems.map(wrong.invitation))
    // After the command: the link is kept by the sign-in library, in a transaction of its own. If this is where
    // the machine dies, the invitation stands and can be renewed.
    const link =
      outcome.kind === 'INVITED' && outcome.isNewAccount
        ? await this.#makeLink(outcome.accountId, operation.now)
        : null
    return { membership: await membershipById(operation, outcome.membershipId), link, errors: [] }
  }
}

const NOWHERE = '00000000-0000-0000-0000-000000000000'

const refused = (...errors: UserError[]): InviteMemberPayload => ({ membership: null, link: null, errors })
