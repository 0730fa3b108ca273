import type { RequestKind } from '@titian/shared/rights/data-request.ts'
import type { ClockState } from '@titian/shared/rights/request-clock.ts'
import { Field, ID, Int } from 'type-graphql'
import { OrganisationType } from '../organisations/organisation.type.ts'
import { Classified } from '../platform/graphql/classified.ts'
import { DataRequestClock, DataRequestKind } from './data-request.type.ts'

@Classified('audit', 'OverseenRequest', {
  description:
    'An open request about data as the protection officer watches it: what, where and how late, no name.',
})
export class OverseenRequestType {
  @Field(() => ID, { description: 'The request; what it says is read once the file is open.' })
  id!: string

  @Field(() => ID, { description: 'The id of the participant; open the file to learn who it is.' })
  subject!: string

  unitId!: string

  @Field(() => OrganisationType, { nullable: true, description: 'The unit that answers.' })
  unit!: OrganisationType | null

  @Field(() => DataRequestKind, { description: 'What is asked.' })
  kind!: RequestKind

  @Field(() => Date, { description: 'When it was asked.' })
  madeAt!: Date

  @Field(() => Date, { description: 'By when the law wants an answer.' })
  dueAt!: Date

  @Field(() => Int, { description: 'Whole hours that are left; 0 when none is.' })
  hoursLeft!: number

  @Field(() => DataRequestClock, { description: 'Whether there is time left.' })
  clock!: ClockState
}
