import { problemsOfVacancy } from '@titian/shared/vacancies/check-vacancy.ts'
import { MOST_OPEN_VACANCIES } from '@titian/shared/vacancies/vacancy.ts'
import { Arg, Ctx, createUnionType, Field, InputType, Mutation, Resolver } from 'type-graphql'
import { IdempotencyKeyReused, keyErrors } from '../accounts/api-key-errors.ts'
import { Classified } from '../platform/graphql/classified.ts'
import { checkedIdempotencyKey } from '../platform/graphql/idempotency-key.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { badInput, type UserError } from '../platform/graphql/user-error.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { requireRecruiter } from './recruiter.ts'
import { findVacancy } from './vacancy.resolver.ts'
import { VacancyType } from './vacancy.type.ts'
import { CONTENT_ERRORS, contentError, TooManyOpenVacancies, vacancyErrors } from './vacancy-errors.ts'
import { readVacancyInput, VacancyInput } from './vacancy-input.type.ts'
import { lockVacancies, type Written, writeVacancy } from './write-vacancy.ts'

@InputType({ description: 'A new vacancy of the own employer.' })
export class PostVacancyInput {
  @Field(() => VacancyInput, { description: 'What it says.' })
  content!: VacancyInput

  @Field(() => String, {
    description:
      'Any text of 1 to 100 characters; sent again with the same request it gives the same vacancy.',
  })
  idempotencyKey!: string
}

const PostVacancyError = createUnionType({
  name: 'PostVacancyError',
  description: 'Why no vacancy was written.',
  types: () => [...CONTENT_ERRORS, TooManyOpenVacancies, IdempotencyKeyReused] as const,
})

@Classified('account', 'PostVacancyPayload', { description: 'A new vacancy, or why there is none.' })
export class PostVacancyPayload {
  @Field(() => VacancyType, { nullable: true, description: 'The vacancy. Null when there are errors.' })
  vacancy!: VacancyType | null

  @Field(() => [PostVacancyError], { description: 'Why no vacancy was written; empty on success.' })
  errors!: UserError[]
}

@Resolver()
export class PostVacancyMutation {
  readonly #vocabulary: Vocabulary

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary
  }

  @Mutation(() => PostVacancyPayload, {
    description: 'Writes a vacancy for the own employer. A low wage is warned of and refused nowhere.',
  })
  async postVacancy(
    @Ctx() operation: Operation,
    @Arg('input', () => PostVacancyInput, { description: 'The vacancy.' }) input: PostVacancyInput,
  ): Promise<PostVacancyPayload> {
    const recruiter = requireRecruiter(operation)
    const idempotencyKey = keyOf(input.idempotencyKey)
    const { content, report } = readVacancyInput(input.content)
    const problems = problemsOfVacancy(content, report, this.#vocabulary, operation.today)
    if (problems.length > 0)
      return { vacancy: null, errors: problems.map((problem) => contentError(operation, problem)) }
    const written = await operation.command(
      { name: 'PostVacancy', actsAs: 'titian_command' },
      async (command) => {
        await lockVacancies(command, recruiter.organisationId)
        return writeVacancy(command, recruiter, {
          content,
          report,
          duplicateOf: null,
          idempotencyKey,
          request: ['post', content, report],
        })
      },
    )
    return writtenPayload(this.#vocabulary, operation, written)
  }
}

/** An idempotency key that has to be there. */
export const keyOf = (text: string): string => {
  const key = checkedIdempotencyKey(text)
  if (key === null) throw badInput('Give an idempotency key.', ['input', 'idempotencyKey'])
  return key
}

/** The payload of a vacancy that was written, read back as the viewer. */
export const writtenPayload = async (
  vocabulary: Vocabulary,
  operation: Operation,
  written: Written,
): Promise<{ vacancy: VacancyType | null; errors: UserError[] }> => {
  if (written.kind === 'WRITTEN')
    return { vacancy: await findVacancy(vocabulary, operation, written.id), errors: [] }
  const error =
    written.kind === 'REUSED'
      ? keyErrors(operation).reused()
      : vacancyErrors(operation).tooMany(MOST_OPEN_VACANCIES)
  return { vacancy: null, errors: [error] }
}
