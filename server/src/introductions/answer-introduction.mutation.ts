import {
  type Answer,
  type AnswerWay,
  answerWay,
  moverFor,
  stepOfAnswer,
} from '@titian/shared/introductions/answer.ts'
import {
  decideIntroduction,
  INTRODUCTION_BLOCKER_WORDS,
  type IntroductionBlocker,
} from '@titian/shared/introductions/move.ts'
import { Arg, Ctx, createUnionType, Field, ID, InputType, Mutation, Resolver } from 'type-graphql'
import { roleOf } from '../platform/auth/viewer.ts'
import { sql } from '../platform/database/sql.ts'
import { Classified } from '../platform/graphql/classified.ts'
import type { Command, Operation } from '../platform/graphql/operation.ts'
import { refusalsOf } from '../platform/graphql/refusal.ts'
import { fromTypeId } from '../platform/graphql/type-id.ts'
import { clientError, type UserError } from '../platform/graphql/user-error.ts'
import { agreeToBeIntroduced } from './agree-to-be-introduced.ts'
import { gatherFacts } from './gather-facts.ts'
import { AnswerWayEnum, IntroductionAnswerEnum } from './introduction-enums.ts'
import { IntroductionNotFound, IntroductionNotPossible } from './introduction-errors.ts'
import { findRequest } from './introduction-request.resolver.ts'
import { IntroductionRequestType } from './introduction-request.type.ts'
import { lockIntroduction, type TrueRow } from './introduction-rows.ts'
import { openNameIfRightful } from './open-name.ts'
import { takeStep } from './take-step.ts'

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

type Outcome = 'KEPT' | 'NOT_FOUND' | readonly IntroductionBlocker[]

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
    const outcome: Outcome = id
      ? await operation.command(
          { name: 'AnswerIntroduction', actsAs: 'titian_command' },
          (command) => answer(command, id, input),
          (answered) => answered !== 'KEPT',
        )
      : 'NOT_FOUND'
    if (outcome === 'KEPT' && id) return { request: await findRequest(operation, id), errors: [] }
    return { request: null, errors: [refused(operation, outcome)] }
  }
}

const answer = async (command: Command, id: string, input: AnswerIntroductionInput): Promise<Outcome> => {
  const { actor } = command
  const introduction = await lockIntroduction(command, id)
  if (!introduction || actor.kind !== 'ACCOUNT') return 'NOT_FOUND'
  const mover = moverFor({
    role: roleOf(actor),
    isSelf: actor.personId === introduction.personId,
    isOwnUnit: actor.unitId !== null && actor.unitId === introduction.unitId,
  })
  // Somebody else's request and an absent one are the same answer.
  if (!mover) return 'NOT_FOUND'
  command.concerns(introduction.personId)
  const step = { ...stepOfAnswer(input.answer), by: mover }
  const facts = await gatherFacts(command, introduction, command.today)
  const blockers = decideIntroduction({ from: introduction.state, ...step }, facts)
  if (blockers.length > 0) return blockers
  const via = answerWay(mover, input.via ?? null)
  await command.rows(sql`
    update people.introduction set answered_on = ${command.today}::date, answered_via = ${via} where id = ${id}::uuid`)
  const answered: TrueRow = await takeStep(command, introduction, step, command)
  if (answered.state === 'CONSENTED') {
    const consentId = await agreeToBeIntroduced(command, answered, { mover, via })
    await openNameIfRightful(command, { ...answered, consentId }, command)
  }
  return 'KEPT'
}

const refused = (operation: Operation, outcome: Outcome): UserError => {
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
