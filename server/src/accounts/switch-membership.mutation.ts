import { Arg, Ctx, createUnionType, Field, ID, InputType, Mutation, Resolver } from 'type-graphql'
import { sql } from '../platform/database/sql.ts'
import { Classified } from '../platform/graphql/classified.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { fromTypeId } from '../platform/graphql/type-id.ts'
import { clientError, UserError } from '../platform/graphql/user-error.ts'
import { membershipsOf } from './membership-rows.ts'
import { said } from './said.ts'
import { MembershipType } from './viewer.type.ts'

@InputType({ description: 'Which membership to act in.' })
export class SwitchMembershipInput {
  @Field(() => ID, { description: 'A membership of the viewer.' })
  membership!: string
}

@Classified('account', 'MembershipNotFound', {
  description: 'The viewer has no such membership in force.',
  implements: UserError,
})
export class MembershipNotFound extends UserError {}

const SwitchMembershipError = createUnionType({
  name: 'SwitchMembershipError',
  description: 'Why the session acts as before.',
  types: () => [MembershipNotFound] as const,
})

@Classified('account', 'SwitchMembershipPayload', {
  description: 'The membership that the session acts in from now on.',
})
export class SwitchMembershipPayload {
  @Field(() => MembershipType, {
    nullable: true,
    description: 'The active membership. Null when there are errors.',
  })
  membership!: MembershipType | null

  @Field(() => [SwitchMembershipError], { description: 'Why nothing changed; empty on success.' })
  errors!: MembershipNotFound[]
}

@Resolver()
export class SwitchMembershipMutation {
  @Mutation(() => SwitchMembershipPayload, {
    description: 'Makes this session act in another membership of the viewer, from the next request on.',
  })
  async switchMembership(
    @Ctx() operation: Operation,
    @Arg('input', () => SwitchMembershipInput, { description: 'Which membership.' })
    input: SwitchMembershipInput,
  ): Promise<SwitchMembershipPayload> {
    const { viewer } = operation
    if (viewer.kind !== 'ACCOUNT' || !viewer.sessionId)
      throw clientError('UNAUTHENTICATED', 'Sign in to do this.')
    const { sessionId, accountId } = viewer
    const wanted = fromTypeId('mbr', input.membership)
    const switched =
      wanted !== null &&
      (await operation.command({ name: 'SwitchMembership', actsAs: 'titian_auth' }, async (command) => {
        const rows = await command.rows(sql`
          update auth.session set "membershipId" = m.id from app.membership m
          where auth.session.id = ${sessionId}::uuid and auth.session."userId" = ${accountId}::uuid
            and m.id = ${wanted}::uuid and m.account_id = ${accountId}::uuid and m.ended_at is null
          returning m.id`)
        return rows.length === 1
      }))
    if (!switched) {
      const message = said(operation, 'Anda tidak memiliki peran ini.', 'You have no such membership.')
      return {
        membership: null,
        errors: [Object.assign(new MembershipNotFound(), { message, path: ['membership'] })],
      }
    }
    const all = await membershipsOf(operation)
    const chosen = all.find((membership) => membership.id === input.membership) ?? null
    return { membership: chosen && Object.assign(chosen, { isActive: true }), errors: [] }
  }
}
