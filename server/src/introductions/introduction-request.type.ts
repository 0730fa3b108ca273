import type { AnswerWay } from '@titian/shared/introductions/answer.ts'
import type { StepReason } from '@titian/shared/introductions/reason.ts'
import { MOST_RECIPIENTS } from '@titian/shared/introductions/request.ts'
import type { IntroductionState } from '@titian/shared/introductions/state.ts'
import { Field, Int } from 'type-graphql'
import { CalendarDate } from '../platform/graphql/calendar-date.ts'
import { Classified } from '../platform/graphql/classified.ts'
import { Node } from '../platform/graphql/node.ts'
import { Rupiah } from '../platform/graphql/rupiah.ts'
import { AnswerWayEnum, IntroductionReasonEnum, IntroductionRequestStateEnum } from './introduction-enums.ts'

@Classified('work', 'NamedReader', { description: 'Somebody of an employer who may read a name.' })
export class NamedReaderType {
  personId!: string
  unitId!: string

  @Field(() => String, { description: 'Who.' })
  name!: string

  @Field(() => CalendarDate, { description: 'Since when they are named; before the yes, or after.' })
  namedOn!: string
}

@Classified('work', 'IntroductionDisclosure', {
  description: 'That a name was opened for an employer: since when, for how many people, until when.',
})
export class IntroductionDisclosureType {
  personId!: string
  unitId!: string
  introductionId!: string

  @Field(() => CalendarDate, { description: 'The day on which it was opened.' })
  openedOn!: string

  @Field(() => CalendarDate, {
    description: 'The last day on which it can be read, if nothing ends it before.',
  })
  untilOn!: string

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'The day on which it was closed. Null while it is open.',
  })
  endedOn!: string | null

  @Field(() => Int, {
    description: `How many people of the employer may read it, at most ${MOST_RECIPIENTS}.`,
  })
  recipientCount!: number

  @Field(() => Boolean, { description: 'Whether they reach the person through the placement office alone.' })
  isThroughOffice!: boolean
}

@Classified('work', 'IntroductionStep', { description: 'One move of an introduction; never changed.' })
export class IntroductionStepType {
  personId!: string
  unitId!: string

  @Field(() => IntroductionRequestStateEnum, { description: 'Where it led.' })
  state!: IntroductionState

  @Field(() => IntroductionReasonEnum, { description: 'Why.' })
  reason!: StepReason

  @Field(() => CalendarDate, { description: 'The day.' })
  on!: string
}

@Classified('work', 'IntroductionRequest', {
  description: 'An introduction as it is: for the person, and for the staff of the unit.',
  implements: Node,
})
export class IntroductionRequestType extends Node {
  personId!: string
  unitId!: string

  @Field(() => String, { description: 'The employer.' })
  employerName!: string

  @Field(() => IntroductionRequestStateEnum, { description: 'How far it has come.' })
  state!: IntroductionState

  @Field(() => CalendarDate, { description: 'The day of the request.' })
  requestedOn!: string

  @Field(() => CalendarDate, { description: 'The last day for an answer; silence ends it without harm.' })
  answerByOn!: string

  @Field(() => CalendarDate, { nullable: true, description: 'The day of the answer. Null without one.' })
  answeredOn!: string | null

  @Field(() => AnswerWayEnum, { nullable: true, description: 'How the answer came. Null without one.' })
  answeredVia!: AnswerWay | null

  @Field(() => Int, {
    description: `How many people of the employer would read the name, at most ${MOST_RECIPIENTS}.`,
  })
  recipientCount!: number

  @Field(() => IntroductionDisclosureType, {
    nullable: true,
    description: 'The opening of the name. Null before the person agreed.',
  })
  disclosure!: IntroductionDisclosureType | null

  @Field(() => Date, { nullable: true, description: 'When the interview is. Null while none was set.' })
  interviewAt!: Date | null

  @Field(() => Rupiah, {
    nullable: true,
    description: 'The wage a month that was offered. Null while none was.',
  })
  offeredWage!: number | null

  @Field(() => CalendarDate, { nullable: true, description: 'The first day of work. Null until hired.' })
  startsOn!: string | null

  row!: { id: string; vacancyId: string; exclusionId: string | null }
}
