import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { OrganisationType } from '../organisations/organisation.type.ts'
import { organisationById } from '../organisations/organisation-rows.ts'
import { registerNode } from '../platform/graphql/node.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { membershipById, membershipsOf } from './membership-rows.ts'
import { ownAccount } from './own-account.ts'
import { AccountType, MembershipType, ViewerType } from './viewer.type.ts'

const FOR_WHOM = 'For whom the account acts. Null for participants, and where the viewer may not read it.'
const POSTED = 'The unit that the account is posted to. Null without a posting.'

@Resolver(() => ViewerType)
export class ViewerResolver {
  @Query(() => ViewerType, {
    nullable: true,
    description: 'Whoever is signed in. Null when nobody is, and for API keys.',
  })
  viewer(@Ctx() { viewer }: Operation): ViewerType | null {
    if (viewer.kind !== 'ACCOUNT') return null
    const { role, organisationId, unitId, hasFreshSecondFactor, pendingStep = null, isKiosk = false } = viewer
    return Object.assign(new ViewerType(), {
      role,
      organisationId,
      unitId,
      hasFreshSecondFactor,
      pendingStep,
      isKiosk,
    })
  }

  @FieldResolver(() => AccountType, { description: "The viewer's own account." })
  async account(@Ctx() operation: Operation): Promise<AccountType> {
    const account = await ownAccount(operation)
    if (!account) throw new Error('A viewer without an account.')
    return account
  }

  @FieldResolver(() => [MembershipType], {
    description: 'Everything that the viewer may act as, the oldest first.',
  })
  memberships(@Root() _viewer: ViewerType, @Ctx() operation: Operation): Promise<MembershipType[]> {
    return membershipsOf(operation)
  }

  @FieldResolver(() => OrganisationType, { nullable: true, description: FOR_WHOM })
  organisation(@Root() { organisationId }: ViewerType, @Ctx() operation: Operation) {
    return organisationId && organisationById(operation, organisationId)
  }

  @FieldResolver(() => OrganisationType, { nullable: true, description: POSTED })
  unit(@Root() { unitId }: ViewerType, @Ctx() operation: Operation) {
    return unitId && organisationById(operation, unitId)
  }
}

/** Where somebody acts, on the two types that know it. */
@Resolver(() => MembershipType)
export class MembershipResolver {
  @FieldResolver(() => OrganisationType, { nullable: true, description: FOR_WHOM })
  organisation(@Root() { organisationId }: MembershipType, @Ctx() operation: Operation) {
    return organisationId && organisationById(operation, organisationId)
  }

  @FieldResolver(() => OrganisationType, { nullable: true, description: POSTED })
  unit(@Root() { unitId }: MembershipType, @Ctx() operation: Operation) {
    return unitId && organisationById(operation, unitId)
  }
}

registerNode({
  prefix: 'acc',
  typeName: 'Account',
  load: async (operation, uuid) => {
    const { viewer } = operation
    return viewer.kind === 'ACCOUNT' && viewer.accountId === uuid ? ownAccount(operation) : null
  },
})

registerNode({ prefix: 'mbr', typeName: 'Membership', load: membershipById })
