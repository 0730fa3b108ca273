import type { ReleaseSource } from '@titian/shared/participants/expected-release.ts'
import type { LegalStage as LegalStageValue } from '@titian/shared/participants/legal-stage.ts'
import { Field, ID, Int } from 'type-graphql'
import { CalendarDate } from '../platform/graphql/calendar-date.ts'
import { Classified } from '../platform/graphql/classified.ts'
import { ExpectedReleaseSource, LegalStage } from './participant-enums.ts'

@Classified('criminal', 'ExpectedRelease', {
  description: 'When a register or a decision expects a release. Titian computes none.',
})
export class ExpectedReleaseType {
  personId!: string
  unitId!: string

  @Field(() => CalendarDate, { description: 'The day.' })
  on!: string

  @Field(() => ExpectedReleaseSource, { description: 'Who says so.' })
  source!: ReleaseSource

  @Field(() => CalendarDate, { description: 'The day on which it was said.' })
  asOfOn!: string
}

@Classified('criminal', 'CustodyEpisode', { description: 'One stay under one title, from a register.' })
export class CustodyEpisodeType {
  personId!: string
  unitId!: string

  @Field(() => ID, { description: 'Names the stay for `recordCustody`; it leads nowhere else.' })
  id!: string

  @Field(() => LegalStage, { description: 'Where the law had the person.' })
  legalStage!: LegalStageValue

  @Field(() => CalendarDate, { description: 'Its first day.' })
  startedOn!: string

  @Field(() => CalendarDate, { nullable: true, description: 'Its last day. Null while it lasts.' })
  endedOn!: string | null

  @Field(() => Int, {
    nullable: true,
    description: 'The sentence in months. Null without one, and for life.',
  })
  sentenceMonths!: number | null

  @Field(() => Boolean, { description: 'Whether the sentence is for life.' })
  isLife!: boolean

  @Field(() => Boolean, { description: 'Whether a further case is pending.' })
  isFurtherCasePending!: boolean

  @Field(() => CalendarDate, { description: 'The day of which the register spoke.' })
  asOfOn!: string

  @Field(() => Int, { description: 'Counts its changes; what was read goes into `expectedVersion`.' })
  version!: number

  @Field(() => ExpectedReleaseType, {
    nullable: true,
    description: 'When it was expected to end. Null when nobody said, and for life.',
  })
  expectedRelease!: ExpectedReleaseType | null
}

@Classified('criminal', 'Custody', {
  description: 'Where the law has a person. Dates come from registers, not from Titian.',
})
export class CustodyType {
  personId!: string
  unitId!: string

  @Field(() => LegalStage, { description: 'The stage today.' })
  legalStage!: LegalStageValue

  @Field(() => ExpectedReleaseType, {
    nullable: true,
    description: 'When the person is expected to leave. Null outside, and while nobody has said.',
  })
  expectedRelease!: ExpectedReleaseType | null

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'The latest day on which work can start, by estimate. Null until a band was confirmed.',
  })
  latestStartOn!: string | null

  @Field(() => [CustodyEpisodeType], { description: 'Every stay on record, the oldest first.' })
  episodes!: CustodyEpisodeType[]
}
