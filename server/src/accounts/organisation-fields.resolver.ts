import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { OrganisationType } from '../organisations/organisation.type.ts'
import { organisationById } from '../organisations/organisation-rows.ts'
import { ConnectionArgs, pageOfList, pageRequest } from '../platform/graphql/connection.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { ApiKeyConnection } from './api-key.type.ts'
import { keyKeeper, ownKeys } from './api-key-rows.ts'
import { MembershipType, ViewerType } from './viewer.type.ts'

const organisation = (id: string | null, operation: Operation) =>
  id ? organisationById(operation, id) : null

@Resolver(() => ViewerType)
export class ViewerOrganisationResolver {
  @FieldResolver(() => OrganisationType, {
    nullable: true,
    description:
      'For whom the viewer acts. Null for a participant, and while an employer waits for verification.',
  })
  organisation(@Root() viewer: ViewerType, @Ctx() operation: Operation) {
    return organisation(viewer.organisationId, operation)
  }

  @FieldResolver(() => OrganisationType, {
    nullable: true,
    description: 'The unit that the viewer is posted to. Null without a posting.',
  })
  unit(@Root() viewer: ViewerType, @Ctx() operation: Operation) {
    return organisation(viewer.unitId, operation)
  }
}

@Resolver(() => MembershipType)
export class MembershipOrganisationResolver {
  @FieldResolver(() => OrganisationType, {
    nullable: true,
    description:
      'For whom it lets the account act. Null for a participant, and for organisations outside the active membership of an employer.',
  })
  organisation(@Root() membership: MembershipType, @Ctx() operation: Operation) {
    return organisation(membership.organisationId, operation)
  }

  @FieldResolver(() => OrganisationType, {
    nullable: true,
    description: 'The unit of the posting. Null without one.',
  })
  unit(@Root() membership: MembershipType, @Ctx() operation: Operation) {
    return organisation(membership.unitId, operation)
  }
}

@Resolver(() => OrganisationType)
export class OrganisationKeysResolver {
  @FieldResolver(() => ApiKeyConnection, {
    nullable: true,
    description: "The API keys of the viewer's own employer, the newest first. Null for everybody else.",
  })
  async apiKeys(
    @Root() { uuid }: OrganisationType,
    @Ctx() operation: Operation,
    @Args(() => ConnectionArgs) args: ConnectionArgs,
  ): Promise<ApiKeyConnection | null> {
    if (keyKeeper(operation)?.organisationId !== uuid) return null
    const scope = `apiKeys ${uuid}`
    return pageOfList(pageRequest(args), await ownKeys(operation), (key) => key.id, {
      seal: (payload) => operation.cursors.seal(scope, payload),
      open: (text) => operation.cursors.open(scope, text),
    })
  }
}
