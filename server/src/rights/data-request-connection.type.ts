import { Field } from 'type-graphql'
import { Classified } from '../platform/graphql/classified.ts'
import { PageInfo } from '../platform/graphql/connection.ts'
import { DataRequestType } from './data-request.type.ts'

@Classified('work', 'DataRequestEdge', { description: 'One request of a list.' })
export class DataRequestEdge {
  personId!: string
  unitId!: string

  @Field(() => String, { description: 'Marks this entry for paging.' })
  cursor!: string

  @Field(() => DataRequestType, { description: 'The request.' })
  node!: DataRequestType
}

/** A page is public in itself: what stands in it is guarded entry by entry. */
@Classified('public', 'DataRequestConnection', { description: 'A page of requests about data.' })
export class DataRequestConnection {
  @Field(() => [DataRequestEdge], { description: 'The entries of this page, in order.' })
  edges!: DataRequestEdge[]

  @Field(() => PageInfo, { description: 'Where this page stands in the list.' })
  pageInfo!: PageInfo
}
