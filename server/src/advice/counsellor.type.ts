import { Field, Int } from 'type-graphql'
import { CalendarDate } from '../platform/graphql/calendar-date.ts'
import { Classified } from '../platform/graphql/classified.ts'
import { Node } from '../platform/graphql/node.ts'

@Classified('account', 'Counsellor', { description: 'A business counsellor.', implements: Node })
export class CounsellorType extends Node {
  uuid!: string

  @Field(() => String, { description: 'The name.' })
  name!: string
}

@Classified('account', 'CounsellorLoad', {
  description: 'How much a counsellor has in hand; counts, never a note.',
})
export class CounsellorLoadType {
  @Field(() => Int, { description: 'People on the caseload today.' })
  peopleCount!: number

  @Field(() => Int, { description: 'Of them, who needs attention.' })
  attentionCount!: number

  @Field(() => Int, { description: 'Agreed actions whose day is over.' })
  overdueActionCount!: number

  @Field(() => Int, {
    description: 'Sessions held in the last 30 days, each once however many people it had.',
  })
  heldCount!: number

  @Field(() => Int, { description: 'Sessions not held in the last 30 days.' })
  notHeldCount!: number
}

@Classified('account', 'CaseloadStandIn', {
  description: "That somebody stands in for a counsellor's whole caseload.",
})
export class CaseloadStandInType {
  standInId!: string

  @Field(() => CalendarDate, { description: 'The first day.' })
  fromOn!: string

  @Field(() => CalendarDate, { description: 'The last day.' })
  untilOn!: string
}
