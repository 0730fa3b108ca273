import { isStaff } from '@titian/shared/accounts/role.ts'
import { Arg, Ctx, createUnionType, Field, ID, InputType, Mutation, Resolver } from 'type-graphql'
import { roleOf } from '../platform/auth/viewer.ts'
import { Classified } from '../platform/graphql/classified.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { refusalsOf } from '../platform/graphql/refusal.ts'
import { fromTypeId } from '../platform/graphql/type-id.ts'
import { clientError, type UserError } from '../platform/graphql/user-error.ts'
import { type EndedByPerson, endByPerson } from './end-by-person.ts'
import { IntroductionNotFound, IntroductionNotPossible } from './introduction-errors.ts'
import { findRequest } from './introduction-request.resolver.ts'
import { IntroductionRequestType } from './introduction-request.type.ts'

@InputType({ description: 'What the person takes back. No reason is asked.' })
export class RecallDisclosureInput {
  @Field(() => ID, { description: 'The request that was agreed to, or waits.' })
  introduction!: string
}

const RecallDisclosureError = createUnionType({
  name: 'RecallDisclosureError',
  description: 'Why there was nothing to take back.',
  types: () => [IntroductionNotFound, IntroductionNotPossible] as const,
})

@Classified('account', 'RecallDisclosurePayload', { description: 'The introduction that ended.' })
export class RecallDisclosurePayload {
  @Field(() => Date, { nullable: true, description: 'When it stopped: at once. Null when there are errors.' })
  endedAt!: Date | null

  @Field(() => IntroductionRequestType, {
    nullable: true,
    description:
      'The request as it is now. Null when there are errors, and when the viewer may not see the person.',
  })
  request!: IntroductionRequestType | null

  @Field(() => [RecallDisclosureError], {
    description: 'Why there was nothing to take back; empty on success.',
  })
  errors!: UserError[]
}

@Resolver()
export class RecallDisclosureMutation {
  @Mutation(() => RecallDisclosurePayload, {
    description:
      'Ends an introduction at once, by the person or by any staff member on their word: the name is closed to the employer with the next request.',
  })
  async recallDisclosure(
    @Ctx() operation: Operation,
    @Arg('input', () => RecallDisclosureInput, { description: 'Which one.' }) input: RecallDisclosureInput,
  ): Promise<RecallDisclosurePayload> {
    const { viewer, now } = operation
    if (viewer.kind !== 'ACCOUNT') throw clientError('UNAUTHENTICATED', 'Sign in to do this.')
    if (!isStaff(roleOf(viewer)) && viewer.role !== 'PERSON')
      throw clientError('FORBIDDEN', 'Only the person and staff recall a disclosure.')
    const id = fromTypeId('irq', input.introduction)
    const outcome: EndedByPerson = id
      ? await operation.command(
          { name: 'RecallDisclosure', actsAs: 'titian_command' },
          (command) => endByPerson(command, id),
          (ended) => ended !== 'ENDED',
        )
      : 'NOT_FOUND'
    if (outcome === 'ENDED' && id)
      return { endedAt: now, request: await findRequest(operation, id), errors: [] }
    const make = refusalsOf(operation)
    const error =
      outcome === 'NOT_FOUND'
        ? make(
            IntroductionNotFound,
            'introduction',
            'Permintaan ini tidak ditemukan.',
            'There is no such request.',
          )
        : make(IntroductionNotPossible, 'introduction', 'Ini sudah berakhir.', 'This had already ended.')
    return { endedAt: null, request: null, errors: [error] }
  }
}
