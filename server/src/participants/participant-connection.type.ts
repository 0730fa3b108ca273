import { Field } from 'type-graphql'
import { Classified } from '../platform/graphql/classified.ts'
import { PageInfo } from '../platform/graphql/connection.ts'
import { ParticipantType } from './participant.type.ts'

@Classified('work', 'ParticipantEdge', { description: 'One participant of a list.' })
export class ParticipantEdge {
  personId!: string
  unitId!: string

  @Field(() => String, { description: 'Marks this entry for paging.' })
  cursor!: string

  @Field(() => ParticipantType, { description: 'The participant.' })
  node!: ParticipantType
}

/** A page is public in itself: what stands in it is guarded entry by entry. */
@Classified('public', 'ParticipantConnection', { description: 'A page of participants.' })
export class ParticipantConnection {
  @Field(() => [ParticipantEdge], { description: 'The entries of this page, in order.' })
  edges!: ParticipantEdge[]

  @Field(() => PageInfo, { description: 'Where this page stands in the list.' })
  pageInfo!: PageInfo
}
