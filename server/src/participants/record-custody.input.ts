import type { StatedEpisode } from '@titian/shared/participants/custody.ts'
import type { ReleaseSource } from '@titian/shared/participants/expected-release.ts'
import type { LegalStage as LegalStageValue } from '@titian/shared/participants/legal-stage.ts'
import { Field, ID, InputType, Int } from 'type-graphql'
import { CalendarDate } from '../platform/graphql/calendar-date.ts'
import { ExpectedReleaseSource, LegalStage } from './participant-enums.ts'

@InputType({ description: 'What a register or a decision says of one stay. No offence is asked.' })
export class RecordCustodyInput {
  @Field(() => ID, { description: 'The participant.' })
  participant!: string

  @Field(() => ID, {
    nullable: true,
    description:
      'The stay that this is said of. Null for a new one; a stay that is open ends where it begins.',
  })
  episode?: string | null

  @Field(() => LegalStage, { description: 'Where the law has the person; not NONE.' })
  legalStage!: LegalStageValue

  @Field(() => CalendarDate, { description: 'Its first day.' })
  startedOn!: string

  @Field(() => CalendarDate, { nullable: true, description: 'Its last day. Null while it lasts.' })
  endedOn?: string | null

  @Field(() => Int, {
    nullable: true,
    description: 'The sentence in months. Null without one, and for life.',
  })
  sentenceMonths?: number | null

  @Field(() => Boolean, { defaultValue: false, description: 'Whether the sentence is for life.' })
  isLife!: boolean

  @Field(() => Boolean, { defaultValue: false, description: 'Whether a further case is pending.' })
  isFurtherCasePending!: boolean

  @Field(() => CalendarDate, { description: 'The day of which the register or the decision spoke.' })
  asOfOn!: string

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'When a release is expected, as somebody said; Titian computes none. Null while nobody did.',
  })
  expectedReleaseOn?: string | null

  @Field(() => ExpectedReleaseSource, {
    nullable: true,
    description: 'Who says when. Null without an expected release.',
  })
  expectedReleaseSource?: ReleaseSource | null

  @Field(() => Int, {
    nullable: true,
    description: '`CustodyEpisode.version` as it was read. Null for a new stay.',
  })
  expectedVersion?: number | null

  @Field(() => String, {
    nullable: true,
    description: 'Any text of 1 to 100 characters; sent again with the same request it adds no second stay.',
  })
  idempotencyKey?: string | null
}

export const statedEpisode = (input: RecordCustodyInput): StatedEpisode => ({
  legalStage: input.legalStage,
  startedOn: input.startedOn,
  endedOn: input.endedOn ?? null,
  sentenceMonths: input.sentenceMonths ?? null,
  isLife: input.isLife,
  isFurtherCasePending: input.isFurtherCasePending,
  asOfOn: input.asOfOn,
  expectedRelease: { on: input.expectedReleaseOn ?? null, source: input.expectedReleaseSource ?? null },
})
