import {
  ORGANISATION_KIND_WORDS,
  ORGANISATION_KINDS,
  type OrganisationKind,
} from '@titian/shared/organisations/organisation-kind.ts'
import { Field } from 'type-graphql'
import { Classified } from '../platform/graphql/classified.ts'
import { connectionTypes } from '../platform/graphql/connection.ts'
import { enumOf } from '../platform/graphql/enum-of.ts'
import { Node } from '../platform/graphql/node.ts'

export const OrganisationKindEnum = enumOf(
  'OrganisationKind',
  'What an organisation is in the cooperation.',
  ORGANISATION_KINDS,
  ORGANISATION_KIND_WORDS,
)
@Classified('public', 'Organisation', {
  description: 'A ministry, unit, centre, employer or other organisation.',
  implements: Node,
})
export class OrganisationType extends Node {
  @Field(() => String, { description: 'The name it goes by.' })
  name!: string

  @Field(() => OrganisationKindEnum, { description: 'What it is in the cooperation.' })
  kind!: OrganisationKind

  uuid!: string
  regencyCode!: string | null
}

export const { Edge: OrganisationEdge, Connection: OrganisationConnection } = connectionTypes(
  'public',
  'Organisation',
  () => OrganisationType,
)
