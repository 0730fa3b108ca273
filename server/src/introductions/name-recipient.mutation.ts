import type { RecipientProblem } from '@titian/shared/introductions/recipients.ts'
import { MOST_RECIPIENTS } from '@titian/shared/introductions/request.ts'
import { Arg, Ctx, createUnionType, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql'
import { Classified } from '../platform/graphql/classified.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { refusalsOf } from '../platform/graphql/refusal.ts'
import { fromTypeId } from '../platform/graphql/type-id.ts'
import type { UserError } from '../platform/graphql/user-error.ts'
import { VersionConflict } from '../platform/graphql/version-conflict.ts'
import { employerRefusal, NotARecipient } from './employer-errors.ts'
import type { EmployerProblem } from './employer-move.ts'
import { findIntroduction } from './introduction.resolver.ts'
import { IntroductionType } from './introduction.type.ts'
import {
  IntroductionNotFound,
  IntroductionNotPossible,
  RecipientsNotAccepted,
} from './introduction-errors.ts'
import { nameRecipient } from './name-recipient.ts'
import { requireEmployer } from './require-employer.ts'

@InputType({ description: 'Who else may read an opened name.' })
export class NameRecipientInput {
  @Field(() => ID, { description: 'An introduction whose name is open.' })
  introduction!: string

  @Field(() => ID, { description: 'An account of the own employer.' })
  recipient!: string

  @Field(() => Int, { description: 'The version that this rests on.' })
  expectedVersion!: number
}

const NameRecipientError = createUnionType({
  name: 'NameRecipientError',
  description: 'Why nobody was named.',
  types: () =>
    [
      IntroductionNotFound,
      IntroductionNotPossible,
      NotARecipient,
      RecipientsNotAccepted,
      VersionConflict,
    ] as const,
})

@Classified('account', 'NameRecipientPayload', { description: 'The introduction with its recipients.' })
export class NameRecipientPayload {
  @Field(() => IntroductionType, {
    nullable: true,
    description: 'The introduction. Null when there are errors.',
  })
  introduction!: IntroductionType | null

  @Field(() => [NameRecipientError], { description: 'Why nobody was named; empty on success.' })
  errors!: UserError[]
}

@Resolver()
export class NameRecipientMutation {
  @Mutation(() => NameRecipientPayload, {
    description: `Names one more of the own people for an opened name, at most ${MOST_RECIPIENTS} in all; by somebody who is named. The person sees who was named.`,
  })
  async nameRecipient(
    @Ctx() operation: Operation,
    @Arg('input', () => NameRecipientInput, { description: 'For which introduction, and whom.' })
    input: NameRecipientInput,
  ): Promise<NameRecipientPayload> {
    const by = requireEmployer(operation)
    const id = fromTypeId('itd', input.introduction)
    const wish = {
      accountId: fromTypeId('acc', input.recipient),
      expectedVersion: input.expectedVersion,
    }
    const problem = id
      ? await operation.command(
          { name: 'NameRecipient', actsAs: 'titian_command' },
          (command) => nameRecipient(command, by, { id, ...wish }),
          (refusal) => refusal !== null,
        )
      : 'NOT_FOUND'
    if (problem !== null || !id)
      return { introduction: null, errors: [refused(operation, problem ?? 'NOT_FOUND')] }
    return { introduction: await findIntroduction(operation, id), errors: [] }
  }
}

const refused = (operation: Operation, problem: EmployerProblem | RecipientProblem): UserError => {
  const make = refusalsOf(operation)
  switch (problem) {
    case 'NO_COLLEAGUE':
      return make(
        RecipientsNotAccepted,
        'recipient',
        'Pilih orang dari perusahaan Anda.',
        'Choose somebody of your company.',
      )
    case 'NAMED_BEFORE':
      return make(
        RecipientsNotAccepted,
        'recipient',
        'Orang ini sudah menjadi penerima.',
        'This person is a recipient already.',
      )
    case 'ENOUGH_NAMED':
      return make(
        RecipientsNotAccepted,
        'recipient',
        `Paling banyak ${MOST_RECIPIENTS} orang membaca data ini.`,
        `At most ${MOST_RECIPIENTS} people read these details.`,
      )
    default:
      return employerRefusal(operation, problem)
  }
}
