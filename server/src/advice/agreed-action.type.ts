import type { ActionOwner, ActionState } from '@titian/shared/advice/action.ts'
import { Field, Int } from 'type-graphql'
import { CalendarDate } from '../platform/graphql/calendar-date.ts'
import { Classified } from '../platform/graphql/classified.ts'
import { Node } from '../platform/graphql/node.ts'
import { ActionOwnerEnum, ActionStateEnum } from './advice-enums.ts'

@Classified('work', 'AgreedAction', {
  description: 'What was agreed in a session; it goes along to the next until it is done or dropped.',
  implements: Node,
})
export class AgreedActionType extends Node {
  uuid!: string
  personId!: string
  unitId!: string
  sessionId!: string

  @Field(() => ActionOwnerEnum, { description: 'Who promised it.' })
  owner!: ActionOwner

  @Field(() => CalendarDate, { description: 'By which day.' })
  dueOn!: string

  @Field(() => ActionStateEnum, { description: 'Whether it still stands.' })
  state!: ActionState

  @Field(() => Boolean, { description: 'Whether it is open and its day is over.' })
  isOverdue!: boolean

  @Field(() => Int, { description: 'To how many further sessions it went along.' })
  carriedCount!: number

  @Field(() => Date, { nullable: true, description: 'When it was done or dropped. Null while it is open.' })
  endedAt!: Date | null

  @Field(() => Int, { description: 'Counts its changes; what was read goes into `expectedVersion`.' })
  version!: number
}

@Classified('care-note', 'ActionNote', {
  description: "An agreed action in words; for the team of the person's caseload alone.",
})
export class ActionNoteType {
  personId!: string
  unitId!: string

  @Field(() => String, { description: 'What was agreed.' })
  text!: string

  @Field(() => String, { description: 'Why it was dropped; empty when it was not.' })
  dropReason!: string
}
