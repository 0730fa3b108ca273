import { decideEnding, type EndingProblem } from '@titian/shared/accounts/membership.ts'
import type { MemberRole } from '@titian/shared/accounts/role.ts'
import { Arg, Ctx, createUnionType, Field, ID, InputType, Mutation, Resolver } from 'type-graphql'
import { sql } from '../platform/database/sql.ts'
import { Classified } from '../platform/graphql/classified.ts'
import type { Command, Operation } from '../platform/graphql/operation.ts'
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
import { MembershipType } from './viewer.type.ts'

@InputType({ description: 'Which membership ends now.' })
export class EndMembershipInput {
  @Field(() => ID, { description: 'The membership.' })
  membership!: string
}

const EndMembershipError = createUnionType({
  name: 'EndMembershipError',
  description: 'Why it goes on.',
  types: () => [MemberNotFound, MembershipNotChangeable, FreshSecondFactorNeeded] as const,
})

@Classified('account', 'EndMembershipPayload', { description: 'The membership that ended.' })
export class EndMembershipPayload {
  @Field(() => MembershipType, {
    nullable: true,
    description: 'The membership as it is now. Null when there are errors.',
  })
  membership!: MembershipType | null

  @Field(() => [EndMembershipError], { description: 'Why it goes on; empty on success.' })
  errors!: UserError[]
}

@Resolver()
export class EndMembershipMutation {
  @Mutation(() => EndMembershipPayload, {
    description: 'Ends a membership at once: its sessions act in it no more from the next request on.',
  })
  async endMembership(
    @Ctx() operation: Operation,
    @Arg('input', () => EndMembershipInput, { description: 'Which.' }) input: EndMembershipInput,
  ): Promise<EndMembershipPayload> {
    const { accountId, hasFreshSecondFactor } = requireAccountKeeper(operation)
    const wrong = memberErrors(operation)
    if (!hasFreshSecondFactor) return { membership: null, errors: [wrong.secondFactor()] }
    const id = fromTypeId('mbr', input.membership)
    const problem = id
      ? await operation.command({ name: 'EndMembership', actsAs: 'titian_auth' }, (command) =>
          endMembership(command, accountId, id),
        )
      : 'NOT_FOUND'
    if (problem === 'NOT_FOUND') return { membership: null, errors: [wrong.notFound()] }
    if (problem) return { membership: null, errors: [wrong.ending(problem)] }
    return { membership: id ? await membershipById(operation, id) : null, errors: [] }
  }
}

/** Ends it in the database, or says why not. To be run as `titian_auth`. */
export const endMembership = async (
  { rows, now }: Command,
  by: string,
  id: string,
): Promise<EndingProblem | 'NOT_FOUND' | null> => {
  // Two administrators who end each other at once: one of them stays.
  await rows(sql`select pg_advisory_xact_lock(hashtextextended('end memberships', 0))`)
  const [found] = await rows<{ accountId: string; role: MemberRole; hasEnded: boolean; others: number }>(sql`
    select account_id as "accountId", role, ended_at is not null as "hasEnded",
      (select count(distinct other.account_id)::int from app.membership other
        where other.role = 'ADMINISTRATOR' and other.ended_at is null and other.account_id <> m.account_id) as others
    from app.membership m where id = ${id}::uuid and role <> 'PERSON' for update`)
  if (!found) return 'NOT_FOUND'
  const { role, hasEnded } = found
  const isOwn = found.accountId === by
  const problem = decideEnding({ isOwn, hasEnded, role, otherAdministrators: found.others })
  if (problem) return problem
  await rows(sql`
    update app.membership set ended_at = greatest(created_at, ${now.toISOString()}::timestamptz), ended_by = ${by}::uuid
    where id = ${id}::uuid`)
  await rows(sql`update auth.session set "membershipId" = null where "membershipId" = ${id}::uuid`)
  return null
}
