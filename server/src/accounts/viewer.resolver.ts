import { emailOrNumber } from '@titian/shared/accounts/sign-in.ts'
import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { OrganisationType } from '../organisations/organisation.type.ts'
import { organisationById } from '../organisations/organisation-rows.ts'
import { sql } from '../platform/database/sql.ts'
import { registerNode } from '../platform/graphql/node.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { toTypeId } from '../platform/graphql/type-id.ts'
import { membershipsOf } from './membership-rows.ts'
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
    const { role, organisationId, unitId, hasFreshSecondFactor, pendingStep = null } = viewer
    return Object.assign(new ViewerType(), {
      role,
      organisationId,
      unitId,
      hasFreshSecondFactor,
      pendingStep,
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

interface AccountRow {
  id: string
  name: string
  address: string
  language: 'id' | 'en'
}

const ownAccount = async (operation: Operation): Promise<AccountType | null> => {
  const [row] = await operation.rows<AccountRow>(
    sql`select id, name, address, language from app.own_account()`,
  )
  if (!row) return null
  const { id, name, address, language } = row
  return Object.assign(new AccountType(), {
    id: toTypeId('acc', id),
    name,
    language,
    ...emailOrNumber(address),
  })
}

registerNode({
  prefix: 'acc',
  typeName: 'Account',
  load: async (operation, uuid) => {
    const { viewer } = operation
    return viewer.kind === 'ACCOUNT' && viewer.accountId === uuid ? ownAccount(operation) : null
  },
})

registerNode({
  prefix: 'mbr',
  typeName: 'Membership',
  load: async (operation, uuid) => {
    const id = toTypeId('mbr', uuid)
    return (await membershipsOf(operation)).find((membership) => membership.id === id) ?? null
  },
})
