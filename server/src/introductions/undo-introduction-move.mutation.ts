import type { IntroductionState } from '@titian/shared/introductions/state.ts'
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql'
import { Classified } from '../platform/graphql/classified.ts'
import type { Command, Operation } from '../platform/graphql/operation.ts'
import { fromTypeId } from '../platform/graphql/type-id.ts'
import type { UserError } from '../platform/graphql/user-error.ts'
import { EmployerMoveError, employerRefusal } from './employer-errors.ts'
import { type EmployerProblem, lockOwn, stepByEmployer } from './employer-move.ts'
import { forgetStart } from './forget-start.ts'
import { findIntroduction } from './introduction.resolver.ts'
import { IntroductionType } from './introduction.type.ts'
import type { HiringListener } from './on-hired.ts'
import { writeName } from './open-name.ts'
import { requireEmployer, type SignedInEmployer } from './require-employer.ts'
import { reviveIntroductions } from './revive-introductions.ts'

@InputType({ description: 'Which latest move is taken back.' })
export class UndoIntroductionMoveInput {
  @Field(() => ID, { description: 'The introduction.' })
  introduction!: string

  @Field(() => Int, { description: 'The version that this rests on.' })
  expectedVersion!: number
}

@Classified('account', 'UndoIntroductionMovePayload', {
  description: 'The introduction where it was before.',
})
export class UndoIntroductionMovePayload {
  @Field(() => IntroductionType, {
    nullable: true,
    description: 'The introduction. Null when there are errors.',
  })
  introduction!: IntroductionType | null

  @Field(() => Boolean, {
    description:
      'Whether the person had read the move, and so reads that it was taken back. False when there are errors.',
  })
  wasRead!: boolean

  @Field(() => [EmployerMoveError], { description: 'Why nothing was taken back; empty on success.' })
  errors!: UserError[]
}

@Resolver()
export class UndoIntroductionMoveMutation {
  readonly #hiring: readonly HiringListener[]

  constructor(hiring: readonly HiringListener[]) {
    this.#hiring = hiring
  }

  @Mutation(() => UndoIntroductionMovePayload, {
    description:
      'Takes the latest move of the employer back: unseen while nobody on the other side has read it, in their sight afterwards.',
  })
  async undoIntroductionMove(
    @Ctx() operation: Operation,
    @Arg('input', () => UndoIntroductionMoveInput, { description: 'Which one.' })
    input: UndoIntroductionMoveInput,
  ): Promise<UndoIntroductionMovePayload> {
    const by = requireEmployer(operation)
    const id = fromTypeId('itd', input.introduction)
    const outcome = id
      ? await operation.command(
          { name: 'UndoIntroductionMove', actsAs: 'titian_command' },
          (command) => this.#undo(command, by, id, input.expectedVersion),
          (undone) => typeof undone === 'string',
        )
      : 'NOT_FOUND'
    if (typeof outcome === 'string' || !id)
      return {
        introduction: null,
        wasRead: false,
        errors: [employerRefusal(operation, typeof outcome === 'string' ? outcome : 'NOT_FOUND')],
      }
    return { introduction: await findIntroduction(operation, id), wasRead: outcome.wasRead, errors: [] }
  }

  async #undo(
    command: Command,
    by: SignedInEmployer,
    id: string,
    expectedVersion: number,
  ): Promise<{ wasRead: boolean } | EmployerProblem> {
    const own = await lockOwn(command, by, id, expectedVersion)
    if (typeof own === 'string') return own
    if (!own.shown.isRecipient) return 'NOT_A_RECIPIENT'
    const { introduction, shown } = own
    if (shown.cameFrom === null || shown.cameFrom === 'REQUESTED') return 'NOT_POSSIBLE'
    const wasRead = introduction.readVersion >= introduction.version
    const isDecline = introduction.state === 'WITHDRAWN_BY_EMPLOYER'
    // The name was closed with the decline; what opens it anew asks for everything that opening needs.
    const reopened = await stepByEmployer(command, introduction, {
      to: shown.cameFrom as IntroductionState,
      reason: wasRead && !isDecline ? 'TAKEN_BACK' : 'UNDONE',
    })
    if (typeof reopened === 'string') return reopened
    if (isDecline) await writeName(command, reopened, command.today)
    if (introduction.state === 'HIRED') {
      await forgetStart(command, id)
      for (const { onHiringTakenBack } of this.#hiring) await onHiringTakenBack(command, id)
      await reviveIntroductions(command, introduction.personId, command)
    }
    return { wasRead }
  }
}
