import {
  FUNNEL_STAGE_WORDS,
  FUNNEL_STAGES,
  type FunnelStageKind as Kind,
} from '@titian/shared/insights/funnel.ts'
import { Field, Float, Int } from 'type-graphql'
import { registerWords } from '../participants/register-words.ts'
import { CalendarDate } from '../platform/graphql/calendar-date.ts'
import { Classified } from '../platform/graphql/classified.ts'

export const FunnelStageKind = registerWords(
  'FunnelStageKind',
  'A stage of the funnel from custody to sustained work.',
  FUNNEL_STAGES,
  FUNNEL_STAGE_WORDS,
)

@Classified('public', 'MetricDefinition', { description: 'What a number means; every metric comes with it.' })
export class MetricDefinitionType {
  @Field(() => String, { description: 'The name of the metric for machines.' })
  key!: string

  @Field(() => Int, { description: 'Its version; another way to compute it is another version.' })
  version!: number

  @Field(() => String, { description: 'The name of the metric.' })
  name!: string

  @Field(() => String, { description: 'What it says.' })
  description!: string

  @Field(() => String, { description: 'Who is counted.' })
  numerator!: string

  @Field(() => String, { description: 'Out of whom.' })
  denominator!: string

  @Field(() => String, { description: 'Over which time.' })
  window!: string

  @Field(() => String, { description: 'Who is left out.' })
  exclusions!: string

  @Field(() => String, { description: 'How what is unknown is counted.' })
  missingData!: string

  @Field(() => String, { description: 'How sure the number is, and what is hidden.' })
  interval!: string
}

@Classified('public', 'FunnelStage', { description: 'How many people reached a stage.' })
export class FunnelStageType {
  @Field(() => FunnelStageKind, { description: 'The stage.' })
  stage!: Kind

  @Field(() => Int, { nullable: true, description: 'How many reached it. Null when the number is hidden.' })
  reachedCount!: number | null

  @Field(() => Boolean, {
    description: 'Whether the number is hidden because it, or its complement, is small.',
  })
  isSuppressed!: boolean

  @Field(() => Float, {
    nullable: true,
    description:
      'Share of those admitted, 0 to 1. Null when either number is hidden, or nobody was admitted.',
  })
  share!: number | null

  @Field(() => Int, {
    nullable: true,
    description: 'Middle number of days from admission. Null when hidden, or when nobody reached it.',
  })
  medianDays!: number | null
}

@Classified('public', 'Funnel', { description: 'From admission to sustained work, in people.' })
export class FunnelType {
  @Field(() => MetricDefinitionType, { description: 'What the numbers mean.' })
  definition!: MetricDefinitionType

  @Field(() => Date, { description: 'When it was computed.' })
  computedAt!: Date

  @Field(() => CalendarDate, { description: 'The first day of admissions counted.' })
  fromOn!: string

  @Field(() => CalendarDate, { description: 'The last day of admissions and steps counted.' })
  untilOn!: string

  @Field(() => [FunnelStageType], { description: 'Every stage, in order.' })
  stages!: FunnelStageType[]
}
