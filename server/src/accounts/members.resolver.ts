import type { MemberRole } from '@titian/shared/accounts/role.ts'
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import { OrganisationType } from '../organisations/organisation.type.ts'
import { sql } from '../platform/database/sql.ts'
import { ConnectionArgs, pageOf, pageRequest } from '../platform/graphql/connection.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { fromTypeId } from '../platform/graphql/type-id.ts'
import { badInput } from '../platform/graphql/user-error.ts'
import { RoleEnum } from './account-enums.ts'
import { readMemberships } from './membership-rows.ts'
import { MembershipConnection, MembershipType } from './viewer.type.ts'

@Resolver()
export class MembersResolver {
  @Query(() => MembershipConnection, {
    description:
      'Who acts as what, by name. Administrators see everybody who works with Titian, an employer its own people, others themselves.',
  })
  async memberships(
    @Ctx() operation: Operation,
    @Args(() => ConnectionArgs) args: ConnectionArgs,
    @Arg('search', () => String, {
      nullable: true,
      description: 'A part of the name or of the email, at most 100 characters. Null: everybody.',
    })
    search?: string | null,
    @Arg('role', () => RoleEnum, { nullable: true, description: 'Only this role. Null: every role.' })
    role?: MemberRole | null,
    @Arg('organisation', () => ID, {
      nullable: true,
      description: 'Only who acts for this organisation, or is posted there. Null: everywhere.',
    })
    organisation?: string | null,
    @Arg('ended', () => Boolean, {
      nullable: true,
      description: 'True: those that ended. False or null: those in force.',
    })
    ended?: boolean | null,
  ): Promise<InstanceType<typeof MembershipConnection>> {
    const page = pageRequest(args)
    if (search && search.length > 100) throw badInput('A search has at most 100 characters.', ['search'])
    const at = organisation ? (fromTypeId('org', organisation) ?? NIL) : null
    const scope = JSON.stringify(['memberships', search ?? null, role ?? null, at, ended ?? false])
    const from = page.cursor === null ? null : openPlace(operation, scope, page.cursor)
    const [beyond, order] = page.backward ? [sql`<`, sql`desc`] : [sql`>`, sql`asc`]
    const found = await readMemberships(
      operation,
      sql`where (ended_at is not null) = ${ended ?? false}
        and (${role ?? null}::text is null or role = ${role ?? null})
        and (${at}::uuid is null or organisation_id = ${at}::uuid or unit_id = ${at}::uuid)
        and (${search ?? null}::text is null or strpos(lower(name || ' ' || address), lower(${search ?? ''})) > 0)
        and (${from === null} or (name collate "C", id) ${beyond} (${from?.[0] ?? ''}, ${from?.[1] ?? NIL}::uuid))
        order by name collate "C" ${order}, id ${order} limit ${page.size + 1}`,
    )
    const inOrder = page.backward ? found.reverse() : found
    return pageOf(
      page,
      inOrder.map((node) => ({
        cursor: operation.cursors.seal(scope, [node.account.name, node.uuid]),
        node,
      })),
    )
  }
}

/** Who acts for an employer, on the organisation that it is. */
@Resolver(() => OrganisationType)
export class OrganisationMembersResolver {
  @FieldResolver(() => [MembershipType], {
    description:
      'Who acts for it now, by name, at most 100; empty for who may not know. Administrators and its own people may.',
  })
  members(@Root() { uuid }: OrganisationType, @Ctx() operation: Operation): Promise<MembershipType[]> {
    return readMemberships(
      operation,
      sql`where organisation_id = ${uuid}::uuid and ended_at is null order by name collate "C", id limit 100`,
    )
  }
}

const NIL = '00000000-0000-0000-0000-000000000000'

const openPlace = (operation: Operation, scope: string, cursor: string): [string, string] => {
  const place = operation.cursors.open(scope, cursor)
  if (!Array.isArray(place)) throw badInput('This cursor does not belong to this list.', ['after'])
  return place as [string, string]
}
