import type { OfferedCorrection } from '@titian/shared/journeys/correction.ts'
import { REASON_WORDS, REASONS, type Reason } from '@titian/shared/journeys/reason.ts'
import { STAGE_WORDS, STAGES, type Stage } from '@titian/shared/journeys/stage.ts'
import type { Pathway as PathwayValue } from '@titian/shared/participants/pathway.ts'
import { Field, Int } from 'type-graphql'
import { Pathway } from '../participants/participant-enums.ts'
import { CalendarDate } from '../platform/graphql/calendar-date.ts'
import { Classified } from '../platform/graphql/classified.ts'
import { enumOf } from '../platform/graphql/enum-of.ts'
import { Node } from '../platform/graphql/node.ts'

export const WorkStage = enumOf('WorkStage', 'How far somebody is on the way to work.', STAGES, STAGE_WORDS)

export const StepReason = enumOf('StepReason', 'Why a journey moved.', REASONS, REASON_WORDS)

@Classified('work', 'JourneyStep', {
  description: 'One move of a journey. None is ever changed or deleted; a correction is a new step.',
  implements: Node,
})
export class JourneyStepType extends Node {
  personId!: string
  unitId!: string

  @Field(() => WorkStage, { nullable: true, description: 'The stage before. Null for the first step.' })
  fromStage!: Stage | null

  @Field(() => WorkStage, { description: 'The stage that it led to.' })
  toStage!: Stage

  @Field(() => StepReason, { description: 'Why.' })
  reason!: Reason

  @Field(() => CalendarDate, { description: 'The day from which it counts.' })
  effectiveOn!: string

  @Field(() => Date, { description: 'When it was written down.' })
  recordedAt!: Date

  @Field(() => Boolean, { description: 'Whether a later step corrected this one.' })
  isCorrected!: boolean

  @Field(() => JourneyStepType, {
    nullable: true,
    description: 'The step that this one corrects. Null for a move.',
  })
  corrects!: JourneyStepType | null

  @Field(() => Boolean, {
    description: 'Whether it is part of the way: neither corrected, nor a correction that takes a step back.',
  })
  counts!: boolean

  /** What the viewer may correct of it now; null when nothing. */
  offered!: OfferedCorrection | null

  @Field(() => Boolean, { description: 'Whether the viewer may correct its day or its reason.' })
  get viewerCanCorrect(): boolean {
    return this.offered !== null
  }

  @Field(() => Boolean, {
    description: 'Whether the viewer may take it back, as something that never happened.',
  })
  get viewerCanTakeBack(): boolean {
    return this.offered?.canTakeBack ?? false
  }

  @Field(() => [StepReason], {
    description: 'The reasons to which the viewer may correct it; empty when there are none.',
  })
  get offeredReasons(): readonly Reason[] {
    return this.offered?.reasons ?? []
  }
}

@Classified('work', 'Journey', { description: "A person's way to work.", implements: Node })
export class JourneyType extends Node {
  personId!: string
  unitId!: string

  @Field(() => WorkStage, { description: 'The work stage today.' })
  stage!: Stage

  @Field(() => Pathway, { description: 'Where it leads.' })
  pathway!: PathwayValue

  @Field(() => CalendarDate, { description: 'The day on which the stage began.' })
  sinceOn!: string

  @Field(() => Int, { description: 'Counts the changes; a move names the version that it rests on.' })
  version!: number

  @Field(() => CalendarDate, {
    nullable: true,
    description:
      'The day in the past for which it was asked. Null for the journey as it is. A cache must not take one for the other.',
  })
  asOfOn!: string | null
}
