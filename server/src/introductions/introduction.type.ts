import type { ShownState } from '@titian/shared/introductions/picture.ts'
import type { DeclineReason } from '@titian/shared/introductions/reason.ts'
import { DISCLOSURE_DAYS, MOST_RECIPIENTS } from '@titian/shared/introductions/request.ts'
import { Field, ID, Int } from 'type-graphql'
import { CalendarDate } from '../platform/graphql/calendar-date.ts'
import { Classified } from '../platform/graphql/classified.ts'
import { connectionTypes } from '../platform/graphql/connection.ts'
import { Node } from '../platform/graphql/node.ts'
import { Rupiah } from '../platform/graphql/rupiah.ts'
import { DeclineReasonEnum, IntroductionStateEnum } from './introduction-enums.ts'
import type { ShownRow } from './shown-rows.ts'

@Classified('account', 'Recipient', {
  description: `Somebody of the employer who may read a name once it is opened; at most ${MOST_RECIPIENTS}.`,
})
export class RecipientType {
  @Field(() => ID, { description: 'The account.' })
  id!: string

  @Field(() => String, { description: "The name of the employer's own person." })
  name!: string

  @Field(() => Boolean, { description: 'Whether it is the viewer.' })
  isViewer!: boolean
}

@Classified('card', 'Introduction', {
  description:
    'What an employer sees of an introduction that it asked for; never a reason of the other side.',
  implements: Node,
})
export class IntroductionType extends Node {
  @Field(() => IntroductionStateEnum, { description: 'How far it has come.' })
  state!: ShownState

  @Field(() => CalendarDate, { description: 'The day of the request.' })
  requestedOn!: string

  @Field(() => CalendarDate, { description: 'The last day for an answer; told with the next weekly batch.' })
  answerByOn!: string

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'The day on which the name was opened. Null before.',
  })
  disclosedOn!: string | null

  @Field(() => CalendarDate, {
    nullable: true,
    description: `The last day on which the name can be read, at most ${DISCLOSURE_DAYS} days on. Null before, and once it was closed.`,
  })
  openUntilOn!: string | null

  @Field(() => Date, { nullable: true, description: 'When the interview is. Null while none was set.' })
  interviewAt!: Date | null

  @Field(() => Rupiah, {
    nullable: true,
    description: 'The wage a month that was offered. Null while none was.',
  })
  offeredWage!: number | null

  @Field(() => CalendarDate, { nullable: true, description: 'The first day of work. Null until hired.' })
  startsOn!: string | null

  @Field(() => DeclineReasonEnum, {
    nullable: true,
    description: "Why the employer didn't go on. Null unless it said so.",
  })
  declineReason!: DeclineReason | null

  @Field(() => Int, {
    description: 'Counts what changed in it; a change names the version that it rests on.',
  })
  version!: number

  row!: ShownRow
}

const types = connectionTypes('card', 'Introduction', () => IntroductionType)
export const IntroductionConnection = types.Connection
export type IntroductionConnectionType = InstanceType<typeof IntroductionConnection>
