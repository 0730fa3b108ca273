import { Ctx, Field, Int, Mutation, Resolver } from 'type-graphql'
import { roleOf } from '../platform/auth/viewer.ts'
import { Classified } from '../platform/graphql/classified.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { clientError } from '../platform/graphql/user-error.ts'
import type { InstallationKind } from '../platform/installation/installation.type.ts'
import { releaseAnswers } from './release-answers.ts'

@Classified('account', 'ReleaseIntroductionAnswersPayload', { description: 'What a batch told employers.' })
export class ReleaseIntroductionAnswersPayload {
  @Field(() => Int, { description: 'How many requests became "not available".' })
  releasedCount!: number
}

@Resolver()
export class ReleaseAnswersMutation {
  readonly #kind: InstallationKind

  constructor(kind: InstallationKind) {
    this.#kind = kind
  }

  @Mutation(() => ReleaseIntroductionAnswersPayload, {
    description:
      'Runs the weekly batch of answers now; by an administrator of a SYNTHETIC installation alone.',
  })
  async releaseIntroductionAnswers(@Ctx() operation: Operation): Promise<ReleaseIntroductionAnswersPayload> {
    if (operation.viewer.kind !== 'ACCOUNT') throw clientError('UNAUTHENTICATED', 'Sign in to do this.')
    if (this.#kind !== 'SYNTHETIC' || roleOf(operation.viewer) !== 'ADMINISTRATOR')
      throw clientError('FORBIDDEN', 'Answers are released on Fridays.')
    const releasedCount = await operation.command(
      { name: 'ReleaseIntroductionAnswers', actsAs: 'titian_command' },
      (command) => releaseAnswers(command, command.today),
    )
    return { releasedCount }
  }
}
