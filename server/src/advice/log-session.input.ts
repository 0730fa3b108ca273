import type { ActionOwner } from '@titian/shared/advice/action.ts'
import type * as values from '@titian/shared/advice/session.ts'
import type { SessionContent } from '@titian/shared/advice/session-log.ts'
import { Field, ID, InputType, Int } from 'type-graphql'
import { CalendarDate } from '../platform/graphql/calendar-date.ts'
import {
  ActionOwnerEnum,
  AdviceTopicEnum,
  BusinessTrendEnum,
  NotHeldReasonEnum,
  SessionMediumEnum,
  SessionOutcomeEnum,
} from './advice-enums.ts'

@InputType({ description: 'What a counsellor writes down about a session.' })
export class SessionContentInput {
  @Field(() => SessionOutcomeEnum, { description: 'Whether it was held.' })
  outcome!: values.SessionOutcome

  @Field(() => Date, { description: "When it began, by the device's clock; at most 60 days ago." })
  startsAt!: Date

  @Field(() => SessionMediumEnum, { description: 'How it took place.' })
  medium!: values.SessionMedium

  @Field(() => NotHeldReasonEnum, {
    nullable: true,
    description: 'For a session that was not held: whose side.',
  })
  notHeldBy?: values.NotHeldReason | null

  @Field(() => Int, { description: 'With the person, 1 to 480; 0 when it was not held.' })
  contactMinutes!: number

  @Field(() => Int, { nullable: true, description: 'Of preparation, 0 to 480; 0 when left out.' })
  preparationMinutes?: number | null

  @Field(() => Int, { nullable: true, description: 'On the way, 0 to 720; 0 when left out.' })
  travelMinutes?: number | null

  @Field(() => [AdviceTopicEnum], { description: 'What was talked about; at least one when it was held.' })
  topics!: values.AdviceTopic[]

  @Field(() => String, { nullable: true, description: 'The advice, at most 4,000 characters.' })
  advice?: string | null

  @Field(() => BusinessTrendEnum, { nullable: true, description: 'How the business does.' })
  trend?: values.BusinessTrend | null

  @Field(() => String, {
    nullable: true,
    description:
      'What ties the counsellor to the business, at most 500 characters; left out when nothing does.',
  })
  conflictOfInterest?: string | null
}

@InputType({ description: 'What was agreed.' })
export class AgreedActionInput {
  @Field(() => String, { description: 'On one line, 1 to 200 characters.' })
  text!: string

  @Field(() => ActionOwnerEnum, { description: 'Who promised it.' })
  owner!: ActionOwner

  @Field(() => CalendarDate, { description: 'By which day: that of the session, or within a year.' })
  dueOn!: string

  @Field(() => ID, {
    nullable: true,
    description: 'With whom of the group; with each of them when left out.',
  })
  participant?: string | null
}

@InputType({ description: 'An action that is not gone on with.' })
export class DroppedActionInput {
  @Field(() => ID, { description: 'The action.' })
  action!: string

  @Field(() => String, { description: 'Why, on one line, 1 to 200 characters.' })
  reason!: string
}

@InputType({ description: 'A whole session at once.' })
export class LogSessionInput {
  @Field(() => [ID], {
    description: 'With whom: 1 to 30 people of the caseload. Left empty for a planned session.',
  })
  participants!: string[]

  @Field(() => ID, {
    nullable: true,
    description: 'The planned session that this is. Left out for any other.',
  })
  planned?: string | null

  @Field(() => [ID], { nullable: true, description: 'Who of them was not there.' })
  absent?: string[] | null

  @Field(() => SessionContentInput, { description: 'What is written down.' })
  content!: SessionContentInput

  @Field(() => [AgreedActionInput], { nullable: true, description: 'What was agreed, at most ten.' })
  actions?: AgreedActionInput[] | null

  @Field(() => [ID], { nullable: true, description: 'Earlier actions that are done.' })
  doneActions?: string[] | null

  @Field(() => [DroppedActionInput], {
    nullable: true,
    description: 'Earlier actions that are not gone on with.',
  })
  droppedActions?: DroppedActionInput[] | null

  @Field(() => Date, { nullable: true, description: 'When the next session is planned, in the same way.' })
  nextAt?: Date | null

  @Field(() => Date, {
    nullable: true,
    description:
      "The device's clock at the moment of sending. If it is off by more than five minutes, times are set right by it and the session keeps the mark.",
  })
  sentAt?: Date | null

  @Field(() => String, {
    description: 'Any text of 1 to 100 characters; sent again it gives the same session.',
  })
  idempotencyKey!: string
}

const clean = (text: string | null | undefined): string => (text ?? '').replaceAll('\u0000', '').trim()

/** The content with what was left out. `startsAt` is still as the device said it. */
export const toContent = (input: SessionContentInput): SessionContent => ({
  outcome: input.outcome,
  startsAt: input.startsAt.toISOString(),
  medium: input.medium,
  notHeldBy: input.notHeldBy ?? null,
  contactMinutes: input.contactMinutes,
  preparationMinutes: input.preparationMinutes ?? 0,
  travelMinutes: input.travelMinutes ?? 0,
  topics: [...new Set(input.topics)].toSorted(),
  advice: clean(input.advice),
  trend: input.trend ?? null,
  conflictOfInterest: clean(input.conflictOfInterest),
})
