import type { ConfirmationBlocker } from '@titian/shared/readiness/confirm.ts'
import type { AnswerState } from '@titian/shared/readiness/readiness.ts'
import { REQUIREMENT_WORDS, type Requirement } from '@titian/shared/readiness/requirement.ts'
import { Field } from 'type-graphql'
import { StageNotReachable } from '../journeys/journey-errors.ts'
import { useRestricted } from '../participants/participant-errors.ts'
import { Classified } from '../platform/graphql/classified.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { refusalsOf } from '../platform/graphql/refusal.ts'
import { UserError } from '../platform/graphql/user-error.ts'
import { ReadinessRequirement, RequirementState } from './readiness.type.ts'

@Classified('account', 'RequirementOpen', {
  description: 'A requirement is neither met nor waived.',
  implements: UserError,
})
export class RequirementOpen extends UserError {
  @Field(() => ReadinessRequirement, { description: 'Which one.' })
  requirement!: Requirement

  @Field(() => RequirementState, { description: 'How it stands.' })
  state!: AnswerState
}

@Classified('account', 'AlreadyConfirmed', {
  description: 'Somebody confirmed it before, and that still holds.',
  implements: UserError,
})
export class AlreadyConfirmed extends UserError {}

/** A blocker as the refusals that a client reads. A role that confirms nobody was turned away before. */
export const confirmationRefusal = (
  operation: Operation,
  blocker: ConfirmationBlocker | { kind: 'STAGE' },
): UserError[] => {
  const refuse = refusalsOf(operation)
  switch (blocker.kind) {
    case 'ROLE':
      return []
    case 'STAGE':
      return [
        refuse(
          StageNotReachable,
          'participant',
          'Dari tahap sekarang, kesiapan belum dapat dikonfirmasi.',
          'Readiness can not be confirmed from the present stage.',
        ),
      ]
    case 'ALREADY_CONFIRMED':
      return [
        refuse(
          AlreadyConfirmed,
          'participant',
          'Kesiapan sudah dikonfirmasi dan masih berlaku.',
          'Readiness is confirmed already, and that still holds.',
        ),
      ]
    case 'RESTING':
      return [useRestricted(operation)]
    case 'REQUIREMENT': {
      const { requirement, state } = blocker
      const { id, en } = REQUIREMENT_WORDS[requirement]
      const isAlmost = state === 'ALMOST'
      const open = refuse(
        RequirementOpen,
        'participant',
        `${id}: ${isAlmost ? 'masih diproses' : 'belum ada'}.`,
        `${en}: ${isAlmost ? 'still in process' : 'not there yet'}.`,
      )
      return [Object.assign(open, { requirement, state })]
    }
    default:
      return blocker satisfies never
  }
}
