import type { OrganisationKind } from '@titian/shared/organisations/organisation-kind.ts'
import type { VerificationState as State } from '@titian/shared/organisations/verification.ts'
import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql'
import { sql } from '../platform/database/sql.ts'
import { ConnectionArgs, pageOf, pageRequest } from '../platform/graphql/connection.ts'
import { registerNode } from '../platform/graphql/node.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { badInput } from '../platform/graphql/user-error.ts'
import { OrganisationConnection, OrganisationKindEnum, OrganisationType } from './organisation.type.ts'
import { organisationById, readOrganisations } from './organisation-rows.ts'
import { VerificationState } from './verification.type.ts'

@Resolver(() => OrganisationType)
export class OrganisationResolver {
  @Query(() => OrganisationConnection, {
    description:
      'Organisations by name. Staff and participants see all, an employer sees its own, and nobody else sees any.',
  })
  async organisations(
    @Ctx() operation: Operation,
    @Args(() => ConnectionArgs) args: ConnectionArgs,
    @Arg('kind', () => OrganisationKindEnum, {
      nullable: true,
      description: 'Only this kind. Null: every kind.',
    })
    kind?: OrganisationKind | null,
    @Arg('search', () => String, {
      nullable: true,
      description: 'A part of the name, at most 100 characters. Null: every name.',
    })
    search?: string | null,
    @Arg('verification', () => VerificationState, {
      nullable: true,
      description: 'Only employers that stand there. Null: every organisation.',
    })
    verification?: State | null,
  ): Promise<InstanceType<typeof OrganisationConnection>> {
    const page = pageRequest(args)
    if (search && search.length > 100) throw badInput('A search has at most 100 characters.', ['search'])
    const scope = JSON.stringify(['organisations', kind ?? null, search ?? null, verification ?? null])
    const from = page.cursor === null ? null : openPlace(operation, scope, page.cursor)
    const [beyond, order] = page.backward ? [sql`<`, sql`desc`] : [sql`>`, sql`asc`]
    const found = await readOrganisations(
      operation,
      sql`where not retired
        and (${kind ?? null}::text is null or kind = ${kind ?? null})
        and (${search ?? null}::text is null or strpos(lower(name), lower(${search ?? ''})) > 0)
        ${verification ? sql`and id in (select organisation_id from org.employer_verification where state = ${verification})` : sql``}
        and (${from === null} or (name collate "C", id) ${beyond} (${from?.[0] ?? ''}, ${from?.[1] ?? NIL}::uuid))
        order by name collate "C" ${order}, id ${order} limit ${page.size + 1}`,
    )
    const inOrder = page.backward ? found.reverse() : found
    return pageOf(
      page,
      inOrder.map((node) => ({ cursor: operation.cursors.seal(scope, [node.name, node.uuid]), node })),
    )
  }
}

const NIL = '00000000-0000-0000-0000-000000000000'

const openPlace = (operation: Operation, scope: string, cursor: string): [string, string] => {
  const place = operation.cursors.open(scope, cursor)
  if (!Array.isArray(place)) throw badInput('This cursor does not belong to this list.', ['after'])
  return place as [string, string]
}

registerNode({ prefix: 'org', typeName: 'Organisation', load: organisationById })
