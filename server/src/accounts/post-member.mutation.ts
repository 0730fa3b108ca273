import { isPlacedRight } from '@titian/shared/accounts/membership.ts'
import type { MemberRole } from '@titian/shared/accounts/role.ts'
import { Arg, Ctx, createUnionType, Field, ID, InputType, Mutation, Resolver } from 'type-graphql'
import { sql } from '../platform/database/sql.ts'
import { Classified } from '../platform/graphql/classified.ts'
import type { Command, Operation } from '../platform/graphql/operation.ts'
import { fromTypeId } from '../platform/graphql/type-id.ts'
import type { UserError } from '../platform/graphql/user-error.ts'
import { requireAccountKeeper } from './account-keeper.ts'
import { addMembership } from './create-account.ts'
import { endMembership } from './end-membership.mutation.ts'
import { kindOf } from './invite-member.ts'
import {
  FreshSecondFactorNeeded,
  InvitationNotAccepted,
  MemberNotFound,
  MembershipNotChangeable,
  memberErrors,
} from './member-errors.ts'
import { membershipById } from './membership-rows.ts'
import { MembershipType } from './viewer.type.ts'

@InputType({ description: 'Who is posted where from now on.' })
export class PostMemberInput {
  @Field(() => ID, { description: 'The membership in force.' })
  membership!: string

  @Field(() => ID, { description: 'The unit that they are posted to.' })
  unit!: string
}

const PostMemberError = createUnionType({
  name: 'PostMemberError',
  description: 'Why they stay where they are.',
  types: () =>
    [MemberNotFound, MembershipNotChangeable, InvitationNotAccepted, FreshSecondFactorNeeded] as const,
})

@Classified('account', 'PostMemberPayload', { description: 'The membership at the new unit.' })
export class PostMemberPayload {
  @Field(() => MembershipType, {
    nullable: true,
    description: 'The new membership; the old one ended. Null when there are errors.',
  })
  membership!: MembershipType | null

  @Field(() => [PostMemberError], { description: 'Why they stay; empty on success.' })
  errors!: UserError[]
}

type Outcome = { made: string } | { problem: 'NOT_FOUND' | 'UNIT' | Parameters<Wrong['ending']>[0] }
type Wrong = ReturnType<typeof memberErrors>

@Resolver()
export class PostMemberMutation {
  @Mutation(() => PostMemberPayload, {
    description: 'Posts somebody to another unit: the membership there begins as the old one ends.',
  })
  async postMember(
    @Ctx() operation: Operation,
    @Arg('input', () => PostMemberInput, { description: 'Who, and where to.' }) input: PostMemberInput,
  ): Promise<PostMemberPayload> {
    const { accountId, hasFreshSecondFactor } = requireAccountKeeper(operation)
    const wrong = memberErrors(operation)
    if (!hasFreshSecondFactor) return { membership: null, errors: [wrong.secondFactor()] }
    const [id, unitId] = [fromTypeId('mbr', input.membership), fromTypeId('org', input.unit)]
    const outcome: Outcome = id
      ? await operation.command({ name: 'PostMember', actsAs: 'titian_auth' }, (command) =>
          post(command, accountId, id, unitId),
        )
      : { problem: 'NOT_FOUND' }
    if ('made' in outcome) return { membership: await membershipById(operation, outcome.made), errors: [] }
    const { problem } = outcome
    if (problem === 'NOT_FOUND') return { membership: null, errors: [wrong.notFound()] }
    if (problem === 'UNIT') return { membership: null, errors: [wrong.invitation('UNIT')] }
    return { membership: null, errors: [wrong.ending(problem)] }
  }
}

const post = async (command: Command, by: string, id: string, unitId: string | null): Promise<Outcome> => {
  const [found] = await command.rows<{
    accountId: string
    role: MemberRole
    organisationId: string | null
    unitId: string | null
  }>(sql`
    select account_id as "accountId", role, organisation_id as "organisationId", unit_id as "unitId"
    from app.membership where id = ${id}::uuid and role <> 'PERSON' for update`)
  if (!found) return { problem: 'NOT_FOUND' }
  const unitKind = await kindOf(command, unitId)
  if (unitKind === null || !isPlacedRight(found.role, unitKind)) return { problem: 'UNIT' }
  if (found.unitId === unitId) return { made: id }
  const problem = await endMembership(command, by, id)
  if (problem) return { problem }
  const { accountId, role } = found
  // An officer whose employer is the unit itself moves with the posting.
  const organisationId = found.organisationId === found.unitId ? unitId : found.organisationId
  const [same] = await command.rows<{ id: string }>(sql`
    select id from app.membership where account_id = ${accountId}::uuid and role = ${role} and ended_at is null
      and organisation_id is not distinct from ${organisationId}::uuid and unit_id = ${unitId}::uuid`)
  if (same) return { made: same.id }
  return { made: await addMembership(command, { accountId, role, organisationId, unitId, invitedBy: by }) }
}
