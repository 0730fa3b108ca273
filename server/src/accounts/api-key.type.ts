import type { KeyPurpose, KeyScope, KeyState } from '@titian/shared/accounts/api-key.ts'
import { Field, Int } from 'type-graphql'
import { CalendarDate } from '../platform/graphql/calendar-date.ts'
import { Classified } from '../platform/graphql/classified.ts'
import { connectionTypes } from '../platform/graphql/connection.ts'
import { Node } from '../platform/graphql/node.ts'
import { ApiKeyPurpose, ApiKeyScope, ApiKeyState } from './account-enums.ts'

@Classified('account', 'ApiKeyUsage', {
  description: "What the employer's keys have used of their common budget.",
})
export class ApiKeyUsageType {
  @Field(() => Int, { description: 'Points used that have not come back yet.' })
  costToday!: number

  @Field(() => Int, { description: 'Points that all keys of the employer share in a day.' })
  costLimit!: number
}

@Classified('account', 'ApiKey', {
  description:
    "A key of an employer's own system. Its secret is shown once, when it is made, and kept nowhere.",
  implements: Node,
})
export class ApiKeyType extends Node {
  @Field(() => String, { description: 'What the employer calls it.' })
  name!: string

  @Field(() => ApiKeyPurpose, { description: 'Why it reads; fixed for its life.' })
  purpose!: KeyPurpose

  @Field(() => [ApiKeyScope], { description: 'What it may ask for.' })
  scopes!: KeyScope[]

  @Field(() => String, { description: 'The part of its text that may be shown and logged.' })
  prefix!: string

  @Field(() => Date, { description: 'When it was made.' })
  createdAt!: Date

  @Field(() => CalendarDate, { description: 'The last day on which it works.' })
  expiresOn!: string

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'The last day on which it was used. Null until then.',
  })
  lastUsedOn!: string | null

  @Field(() => ApiKeyState, { description: 'Where it stands today.' })
  state!: KeyState
}

const types = connectionTypes('account', 'ApiKey', () => ApiKeyType)
export const ApiKeyConnection = types.Connection
export type ApiKeyConnection = InstanceType<typeof ApiKeyConnection>
