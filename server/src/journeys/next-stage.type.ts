import type { ConditionName } from '@titian/shared/journeys/condition.ts'
import { type Blocker, blockerWords } from '@titian/shared/journeys/move.ts'
import type { NextStage } from '@titian/shared/journeys/next-stages.ts'
import type { Reason } from '@titian/shared/journeys/reason.ts'
import type { Stage } from '@titian/shared/journeys/stage.ts'
import { Field } from 'type-graphql'
import type { OfPerson } from '../participants/per-person.ts'
import { Classified } from '../platform/graphql/classified.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { said } from '../platform/graphql/said.ts'
import { StepReason, WorkStage } from './journey.type.ts'
import { MoveCondition } from './journey-errors.ts'

@Classified('work', 'MoveBlocker', { description: 'What stands in the way of a move.' })
export class MoveBlockerType {
  personId!: string
  unitId!: string

  @Field(() => MoveCondition, {
    nullable: true,
    description: 'What does not hold yet. Null when the move is for other roles.',
  })
  condition!: ConditionName | null

  @Field(() => String, { description: 'The same in words, in the language of the viewer.' })
  message!: string
}

@Classified('work', 'NextStage', { description: 'A stage that can follow, for the viewer.' })
export class NextStageType {
  personId!: string
  unitId!: string

  @Field(() => WorkStage, { description: 'The stage.' })
  stage!: Stage

  @Field(() => Boolean, { description: 'Whether the viewer may move the journey there today.' })
  allowed!: boolean

  @Field(() => Boolean, {
    description: 'Whether this is to confirm readiness: `confirmJobReady` instead of `moveJourney`.',
  })
  isConfirmation!: boolean

  @Field(() => [StepReason], { description: 'The reasons that the move offers.' })
  reasons!: Reason[]

  @Field(() => [MoveBlockerType], { description: 'What stands in the way; empty when allowed.' })
  blockers!: MoveBlockerType[]
}

export const toNextStage = (operation: Operation, next: NextStage, { personId, unitId }: OfPerson) =>
  Object.assign(new NextStageType(), {
    personId,
    unitId,
    stage: next.stage,
    allowed: next.isAllowed,
    isConfirmation: next.reasons.includes('READINESS_CONFIRMED'),
    reasons: [...next.reasons],
    blockers: next.blockers.map((blocker) =>
      Object.assign(new MoveBlockerType(), { personId, unitId, ...told(operation, blocker) }),
    ),
  })

const told = (operation: Operation, blocker: Blocker) => {
  const { id, en } = blockerWords(blocker)
  return {
    condition: blocker.kind === 'CONDITION' ? blocker.condition : null,
    message: said(operation, id, en),
  }
}
