import { FUNNEL_STAGE_WORDS, FUNNEL_STAGES, type FunnelStageKind } from '@titian/shared/insights/funnel.ts'
import { Field, Float, Int } from 'type-graphql'
import { Classified } from '../platform/graphql/classified.ts'
import { enumOf } from '../platform/graphql/enum-of.ts'

const FunnelStageEnum = enumOf('FunnelStageKind', 'A stage of the funnel.', FUNNEL_STAGES, FUNNEL_STAGE_WORDS)

@Classified('public', 'MetricDefinition', {
  description: 'What a number means, in the language of the viewer.',
})
export class MetricDefinitionType {
  @Field(() => String, { description: 'The stable name of the metric.' })
  key!: string

  @Field(() => Int, { description: 'Raised whenever the computation changes.' })
  version!: number

  @Field(() => String, { description: 'What the metric is called.' })
  name!: string

  @Field(() => String, { description: 'What it tells.' })
  description!: string

  @Field(() => String, { description: 'Who is counted above the line.' })
  numerator!: string

  @Field(() => String, { description: 'Who is counted below the line.' })
  denominator!: string

  @Field(() => String, { description: 'Which days count.' })
  window!: string

  @Field(() => String, { description: 'Who and what is left out.' })
  exclusions!: string

  @Field(() => String, { description: 'How the unknown is counted.' })
  missingData!: string

  @Field(() => String, { description: 'How sure the number is, and what is hidden.' })
  interval!: string
}

@Classified('public', 'FunnelStage', { description: 'How many people reached a stage, or a later one.' })
export class FunnelStageType {
  @Field(() => FunnelStageEnum, { description: 'The stage.' })
  stage!: FunnelStageKind

  @Field(() => Int, {
    nullable: true,
    description: 'People, not events. Null when the number is suppressed.',
  })
  reachedCount!: number | null

  @Field(() => Boolean, {
    description: 'Whether the number is hidden because few people could be recognised by it.',
  })
  isSuppressed!: boolean

  @Field(() => Float, {
    nullable: true,
    description: 'Share of those admitted, 0 to 1. Null when either number is hidden or nobody was admitted.',
  })
  share!: number | null

  @Field(() => Int, {
    nullable: true,
    description:
      'Days from admission to the stage, the lower middle. Null when suppressed or nobody reached it.',
  })
  medianDays!: number | null
}

@Classified('public', 'Funnel', {
  description: 'From custody to sustained work: how many people reached each stage.',
})
export class FunnelType {
  @Field(() => MetricDefinitionType, { description: 'What the numbers mean.' })
  definition!: MetricDefinitionType

  @Field(() => Date, { description: 'When the numbers were computed.' })
  computedAt!: Date

  @Field(() => [FunnelStageType], { description: 'The stages, from admission on.' })
  stages!: FunnelStageType[]
}
