import type { Answer, AnswerWay } from '@titian/shared/introductions/answer.ts'
import { INTRODUCTION_BLOCKER_WORDS, type IntroductionBlocker } from '@titian/shared/introductions/move.ts'
import { Arg, Ctx, createUnionType, Field, ID, InputType, Mutation, Resolver } from 'type-graphql'
import { Classified } from '../platform/graphql/classified.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { refusalsOf } from '../platform/graphql/refusal.ts'
import { fromTypeId } from '../platform/graphql/type-id.ts'
import { clientError, type UserError } from '../platform/graphql/user-error.ts'
import { AnswerWayEnum, IntroductionAnswerEnum } from './introduction-enums.ts'
import { IntroductionNotFound, IntroductionNotPossible } from './introduction-errors.ts'
import { findRequest } from './introduction-request.resolver.ts'
import { IntroductionRequestType } from './introduction-request.type.ts'
import { type Kept, keepAnswer } from './keep-answer.ts'

@InputType({ description: 'What the person says to a request.' })
export class AnswerIntroductionInput {
  @Field(() => ID, { description: 'The request.' })
  introduction!: string

  @Field(() => IntroductionAnswerEnum, { description: 'Yes, no, or later.' })
  answer!: Answer

  @Field(() => AnswerWayEnum, {
    nullable: true,
    description: 'How it was said. Null: the own phone for the person, the weekly sheet for staff.',
  })
  via?: AnswerWay | null
}

const AnswerIntroductionError = createUnionType({
  name: 'AnswerIntroductionError',
  description: 'Why no answer was kept.',
  types: () => [IntroductionNotFound, IntroductionNotPossible] as const,
})

@Classified('account', 'AnswerIntroductionPayload', { description: 'The request as it is after the answer.' })
export class AnswerIntroductionPayload {
  @Field(() => IntroductionRequestType, {
    nullable: true,
    description: 'The request. Null when there are errors.',
  })
  request!: IntroductionRequestType | null

  @Field(() => [AnswerIntroductionError], { description: 'Why no answer was kept; empty on success.' })
  errors!: UserError[]
}

@Resolver()
export class AnswerIntroductionMutation {
  @Mutation(() => AnswerIntroductionPayload, {
    description:
      'Keeps the answer of a person: said by the person, or written down by staff of the unit. A yes opens the name at once; a no costs nothing.',
  })
  async answerIntroduction(
    @Ctx() operation: Operation,
    @Arg('input', () => AnswerIntroductionInput, { description: 'Which request, and the answer.' })
    input: AnswerIntroductionInput,
  ): Promise<AnswerIntroductionPayload> {
    if (operation.viewer.kind !== 'ACCOUNT') throw clientError('UNAUTHENTICATED', 'Sign in to do this.')
    const id = fromTypeId('irq', input.introduction)
    const outcome: Kept = id
      ? await operation.command(
          { name: 'AnswerIntroduction', actsAs: 'titian_command' },
          (command) => keepAnswer(command, id, input),
          (answered) => answered !== 'KEPT',
        )
      : 'NOT_FOUND'
    if (outcome === 'KEPT' && id) return { request: await findRequest(operation, id), errors: [] }
    return { request: null, errors: [refused(operation, outcome)] }
  }
}

const refused = (operation: Operation, outcome: Kept): UserError => {
  const make = refusalsOf(operation)
  const blocker = Array.isArray(outcome) ? (outcome as readonly IntroductionBlocker[])[0] : undefined
  if (blocker === undefined)
    return make(
      IntroductionNotFound,
      'introduction',
      'Permintaan ini tidak ditemukan.',
      'There is no such request.',
    )
  if (blocker === 'NO_SUCH_MOVE')
    return make(
      IntroductionNotPossible,
      'introduction',
      'Permintaan ini sudah dijawab atau sudah berakhir.',
      'This request was answered, or has ended.',
    )
  const { id, en } = INTRODUCTION_BLOCKER_WORDS[blocker]
  return make(IntroductionNotPossible, 'introduction', `${id}.`, `${en}.`)
}
