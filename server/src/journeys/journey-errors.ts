import { CONDITIONS, type ConditionName } from '@titian/shared/journeys/condition.ts'
import { type Blocker, blockerWords } from '@titian/shared/journeys/move.ts'
import { Field } from 'type-graphql'
import { DayNotAccepted } from '../participants/recording-errors.ts'
import { Classified } from '../platform/graphql/classified.ts'
import { enumOf } from '../platform/graphql/enum-of.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { refusalsOf } from '../platform/graphql/refusal.ts'
import { UserError } from '../platform/graphql/user-error.ts'

const CONDITION_NAMES = Object.keys(CONDITIONS) as ConditionName[]

export const MoveCondition = enumOf(
  'MoveCondition',
  'What a move of a journey can require; in the words of what is missing.',
  CONDITION_NAMES,
  Object.fromEntries(CONDITION_NAMES.map((name) => [name, CONDITIONS[name].words])) as Record<
    ConditionName,
    { id: string; en: string }
  >,
)

@Classified('account', 'JourneyNotFound', { description: 'There is no such journey.', implements: UserError })
export class JourneyNotFound extends UserError {}

@Classified('account', 'StageNotReachable', {
  description: 'No move leads from where the journey stands to this stage.',
  implements: UserError,
})
export class StageNotReachable extends UserError {}

@Classified('account', 'MoveNotYours', {
  description: 'The move is for other roles to make.',
  implements: UserError,
})
export class MoveNotYours extends UserError {}

@Classified('account', 'ReasonNotOffered', {
  description: 'The reason is not one of those that this move offers.',
  implements: UserError,
})
export class ReasonNotOffered extends UserError {}

@Classified('account', 'RequirementNotMet', {
  description: 'Something that the move requires does not hold yet.',
  implements: UserError,
})
export class RequirementNotMet extends UserError {
  @Field(() => MoveCondition, { description: 'What does not hold.' })
  condition!: ConditionName
}

export const journeyNotFound = (operation: Operation): JourneyNotFound =>
  refusalsOf(operation)(
    JourneyNotFound,
    'journey',
    'Perjalanan ini tidak ditemukan.',
    'There is no such journey.',
  )

/** A blocker of the machine as the refusal that a client reads. */
export const moveRefusal = (operation: Operation, blocker: Blocker): UserError => {
  const refuse = refusalsOf(operation)
  const { id, en } = blockerWords(blocker)
  switch (blocker.kind) {
    case 'NO_SUCH_MOVE':
      return refuse(StageNotReachable, 'to', `${id}.`, `${en}.`)
    case 'ROLE':
      return refuse(MoveNotYours, null, `${id}.`, `${en}.`)
    case 'REASON':
      return refuse(ReasonNotOffered, 'reason', `${id}.`, `${en}.`)
    case 'DATE':
      return refuse(DayNotAccepted, 'effectiveOn', `${id}.`, `${en}.`)
    case 'CONDITION':
      return Object.assign(refuse(RequirementNotMet, 'to', `${id}.`, `${en}.`), {
        condition: blocker.condition,
      })
    default:
      return blocker satisfies never
  }
}
