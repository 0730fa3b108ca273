import type { MemberRole } from '@titian/shared/accounts/role.ts'
import type { SecondFactorStep as Step } from '@titian/shared/accounts/session.ts'
import { Field } from 'type-graphql'
import { Classified } from '../platform/graphql/classified.ts'
import { connectionTypes } from '../platform/graphql/connection.ts'
import { Node } from '../platform/graphql/node.ts'
import { Language, RoleEnum, SecondFactorStep } from './account-enums.ts'

@Classified('account', 'Account', { description: 'Somebody who signs in.', implements: Node })
export class AccountType extends Node {
  @Field(() => String, { description: 'The name that others see.' })
  name!: string

  @Field(() => String, {
    nullable: true,
    description: 'The email of sign-in. Null when the account signs in with a user number.',
  })
  email!: string | null

  @Field(() => String, {
    nullable: true,
    description: 'The user number of sign-in. Null when the account signs in with an email.',
  })
  userNumber!: string | null

  @Field(() => Language, { description: 'The language in which Titian writes to this account.' })
  language!: 'id' | 'en'
}

@Classified('account', 'Membership', {
  description: 'For whom an account acts, as what, and where it is posted.',
  implements: Node,
})
export class MembershipType extends Node {
  uuid!: string
  organisationId!: string | null
  unitId!: string | null

  @Field(() => RoleEnum, { description: 'As what the account acts.' })
  role!: MemberRole

  @Field(() => AccountType, { description: 'Who acts in it.' })
  account!: AccountType

  @Field(() => Date, { description: 'Since when.' })
  startedAt!: Date

  @Field(() => Date, { nullable: true, description: 'Until when. Null while it is in force.' })
  endedAt!: Date | null

  @Field(() => Boolean, { description: 'Whether its account was invited and has not signed in yet.' })
  isInvited!: boolean

  @Field(() => Boolean, { description: 'Whether this session acts in it now.' })
  isActive!: boolean
}

export const { Edge: MembershipEdge, Connection: MembershipConnection } = connectionTypes(
  'account',
  'Membership',
  () => MembershipType,
)

@Classified('account', 'Viewer', { description: 'Whoever is signed in, and what they act as.' })
export class ViewerType {
  organisationId!: string | null
  unitId!: string | null

  @Field(() => RoleEnum, {
    nullable: true,
    description:
      'As what the viewer acts. Null without a membership, and while a step of the second factor is open.',
  })
  role!: MemberRole | null

  @Field(() => SecondFactorStep, {
    nullable: true,
    description: 'What has to be done before the viewer may act. Null when nothing has.',
  })
  pendingStep!: Step | null

  @Field(() => Boolean, { description: 'Whether a second factor was given within the last four hours.' })
  hasFreshSecondFactor!: boolean

  @Field(() => Boolean, {
    description: 'Whether the viewer signed in at a shared screen, for a short while.',
  })
  isKiosk!: boolean
}
