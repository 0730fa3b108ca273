import type * as values from '@titian/shared/advice/session.ts'
import { Field, Int } from 'type-graphql'
import { Classified } from '../platform/graphql/classified.ts'
import { Node } from '../platform/graphql/node.ts'
import {
  AdviceTopicEnum,
  BusinessTrendEnum,
  NotHeldReasonEnum,
  SessionMediumEnum,
  SessionStateEnum,
} from './advice-enums.ts'

@Classified('work', 'Session', {
  description:
    'A session of business counselling, with one person or a group; what was said stands in its note.',
  implements: Node,
})
export class SessionType extends Node {
  uuid!: string
  personId!: string
  unitId!: string
  counsellorId!: string
  reschedulesId!: string | null

  @Field(() => SessionStateEnum, { description: 'What became of it.' })
  state!: values.SessionState

  @Field(() => Date, { description: 'When it begins or began; a wrong clock of the phone is set right.' })
  startsAt!: Date

  @Field(() => SessionMediumEnum, { description: 'How it takes place.' })
  medium!: values.SessionMedium

  @Field(() => NotHeldReasonEnum, {
    nullable: true,
    description: 'On whose side it lay that it was not held. Null for every other session.',
  })
  notHeldBy!: values.NotHeldReason | null

  @Field(() => Int, { description: 'Minutes with the person; 0 until it was held.' })
  contactMinutes!: number

  @Field(() => Int, { description: 'Minutes of preparation.' })
  preparationMinutes!: number

  @Field(() => Int, { description: 'Minutes on the way.' })
  travelMinutes!: number

  @Field(() => Boolean, { description: 'Whether the counsellor declared a tie to the business.' })
  hasConflictOfInterest!: boolean

  @Field(() => Int, {
    nullable: true,
    description: "Whole minutes by which the phone's clock ran ahead. Null when it was right.",
  })
  clockOffByMinutes!: number | null

  @Field(() => Date, { description: 'When it reached us.' })
  recordedAt!: Date

  @Field(() => Int, { description: 'Counts its changes; what was read goes into `expectedVersion`.' })
  version!: number
}

@Classified('work', 'SessionAttendee', { description: 'Somebody in a session.' })
export class SessionAttendeeType {
  sessionId!: string
  personId!: string
  unitId!: string

  @Field(() => Boolean, { description: 'Whether the person was there; true until it is logged.' })
  hasAttended!: boolean
}

@Classified('care-note', 'SessionNote', {
  description: "What was said in a session; for the team of the person's caseload alone.",
})
export class SessionNoteType {
  personId!: string
  unitId!: string

  @Field(() => [AdviceTopicEnum], { description: 'What was talked about.' })
  topics!: values.AdviceTopic[]

  @Field(() => String, { description: "The advice in the counsellor's words; empty when there is none." })
  advice!: string

  @Field(() => BusinessTrendEnum, {
    nullable: true,
    description: 'How the business does. Null when nobody said.',
  })
  trend!: values.BusinessTrend | null

  @Field(() => String, { description: 'The tie to the business in words; empty when there is none.' })
  conflictOfInterest!: string
}

@Classified('care-note', 'SessionAmendment', { description: 'A change of a logged session.' })
export class SessionAmendmentType {
  personId!: string
  unitId!: string

  @Field(() => Int, { description: 'The version that it changed.' })
  version!: number

  @Field(() => [String], { description: 'The fields that it changed.' })
  changed!: string[]

  @Field(() => Date, { description: 'When.' })
  amendedAt!: Date
}

@Classified('care-note', 'SessionFieldConflict', {
  description: 'A field that two devices changed in two ways.',
})
export class SessionFieldConflictType {
  personId!: string
  unitId!: string

  @Field(() => String, { description: 'The field of the input.' })
  field!: string

  @Field(() => String, { description: 'What was sent.' })
  yours!: string

  @Field(() => String, { description: 'What stands.' })
  theirs!: string
}
