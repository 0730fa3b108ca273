import { problemsOfApplication } from '@titian/shared/organisations/application.ts'
import { Arg, Ctx, createUnionType, Field, InputType, Mutation, Resolver } from 'type-graphql'
import { addressSubject } from '../platform/auth/address.ts'
import { Classified } from '../platform/graphql/classified.ts'
import { checkedIdempotencyKey } from '../platform/graphql/idempotency-key.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import type { UserError } from '../platform/graphql/user-error.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import {
  ApplicationNotAccepted,
  applicationNotAccepted,
  TooManyApplications,
  tooManyApplications,
} from './application-errors.ts'
import { takeApplication } from './take-application.ts'

@InputType({ description: 'What an employer says of itself.' })
export class ApplyAsEmployerInput {
  @Field(() => String, { description: 'The name of the company, 1 to 160 characters.' })
  name!: string

  @Field(() => String, { description: 'The business number (NIB), 13 digits; spaces and dots are left out.' })
  nib!: string

  @Field(() => String, { description: 'The number of the labour report (WLKP), at most 60 characters.' })
  wlkpNumber!: string

  @Field(() => String, { nullable: true, description: 'The code of the regency where it has its seat.' })
  regencyCode?: string | null

  @Field(() => String, { description: 'Whom to talk to.' })
  contactName!: string

  @Field(() => String, { description: 'Their email.' })
  contactEmail!: string

  @Field(() => String, { nullable: true, description: 'Their telephone.' })
  contactPhone?: string | null

  @Field(() => String, { description: 'The version of the terms that was read and accepted.' })
  termsVersion!: string

  @Field(() => String, {
    description: 'Any text of 1 to 100 characters; sent again it gives the same reference.',
  })
  idempotencyKey!: string
}

const ApplyAsEmployerError = createUnionType({
  name: 'ApplyAsEmployerError',
  description: 'Why the application was not taken.',
  types: () => [ApplicationNotAccepted, TooManyApplications] as const,
})

@Classified('public', 'ApplyAsEmployerPayload', { description: 'That an application was taken.' })
export class ApplyAsEmployerPayload {
  @Field(() => String, {
    nullable: true,
    description: 'The reference to ask about it by. Null when there are errors.',
  })
  reference!: string | null

  @Field(() => [ApplyAsEmployerError], { description: 'What has to be put right; empty on success.' })
  errors!: UserError[]
}

@Resolver()
export class ApplyAsEmployerMutation {
  readonly #vocabulary: Vocabulary

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary
  }

  @Mutation(() => ApplyAsEmployerPayload, {
    description:
      'Asks to be let in as an employer; open to everybody. An administrator checks it, nothing is open until then.',
  })
  async applyAsEmployer(
    @Ctx() operation: Operation,
    @Arg('input', () => ApplyAsEmployerInput, { description: 'What the employer says of itself.' })
    input: ApplyAsEmployerInput,
  ): Promise<ApplyAsEmployerPayload> {
    const idempotencyKey = checkedIdempotencyKey(input.idempotencyKey) ?? ''
    const { regencyCode = null, contactPhone = null } = input
    const application = { ...input, regencyCode: regencyCode || null, contactPhone: contactPhone || null }
    const isRegency = (code: string) => this.#vocabulary.regions.get(code)?.level === 'REGENCY'
    const problems = problemsOfApplication(application, isRegency)
    if (problems.length > 0)
      return {
        reference: null,
        errors: problems.map((problem) => applicationNotAccepted(operation, problem)),
      }
    const holder = `applications:${addressSubject(operation.address)}`
    const reference = await operation.command(
      { name: 'ApplyAsEmployer', actsAs: 'titian_command' },
      (command) => takeApplication(command, application, { idempotencyKey, holder }),
      (taken) => taken === null,
    )
    return { reference, errors: reference === null ? [tooManyApplications(operation)] : [] }
  }
}
