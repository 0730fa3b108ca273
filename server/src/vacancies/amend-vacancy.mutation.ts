import { decideAmendment, type VacancyRefusal } from '@titian/shared/vacancies/change-vacancy.ts'
import { problemsOfVacancy } from '@titian/shared/vacancies/check-vacancy.ts'
import { Arg, Ctx, createUnionType, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql'
import { Classified } from '../platform/graphql/classified.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { fromTypeId } from '../platform/graphql/type-id.ts'
import type { UserError } from '../platform/graphql/user-error.ts'
import { VersionConflict, versionConflict } from '../platform/graphql/version-conflict.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { holdVacancy } from './hold-vacancy.ts'
import { requireRecruiter } from './recruiter.ts'
import { findVacancy } from './vacancy.resolver.ts'
import { VacancyType } from './vacancy.type.ts'
import {
  CONTENT_ERRORS,
  contentError,
  VacancyIsClosed,
  VacancyNotFound,
  vacancyErrors,
} from './vacancy-errors.ts'
import { readVacancyInput, VacancyInput } from './vacancy-input.type.ts'
import { VacancyReportRow } from './vacancy-report.entity.ts'
import { columnsOf, reportColumnsOf } from './write-vacancy.ts'

@InputType({ description: 'A vacancy as it is from now on.' })
export class AmendVacancyInput {
  @Field(() => ID, { description: 'The vacancy.' })
  vacancy!: string

  @Field(() => Int, { description: 'The version that the change rests on.' })
  expectedVersion!: number

  @Field(() => VacancyInput, { description: 'What it says, as a whole: what is left out is gone.' })
  content!: VacancyInput
}

const AmendVacancyError = createUnionType({
  name: 'AmendVacancyError',
  description: 'Why nothing was changed.',
  types: () => [...CONTENT_ERRORS, VacancyNotFound, VacancyIsClosed, VersionConflict] as const,
})

@Classified('account', 'AmendVacancyPayload', { description: 'The vacancy as it is now.' })
export class AmendVacancyPayload {
  @Field(() => VacancyType, {
    nullable: true,
    description:
      'The vacancy as it is now, also when somebody else changed it first. Null when there is none.',
  })
  vacancy!: VacancyType | null

  @Field(() => [AmendVacancyError], { description: 'Why nothing was changed; empty on success.' })
  errors!: UserError[]
}

/** A refusal of `shared` about a vacancy as a whole, as the contract says it. */
export const changeError = (operation: Operation, refusal: VacancyRefusal): UserError => {
  if (refusal === 'VERSION') return versionConflict(operation)
  const wrong = vacancyErrors(operation)
  return refusal === 'CLOSED' ? wrong.isClosed() : wrong.notFound()
}

@Resolver()
export class AmendVacancyMutation {
  readonly #vocabulary: Vocabulary

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary
  }

  @Mutation(() => AmendVacancyPayload, {
    description: 'Changes a vacancy that is not closed; one past its last day opens again with a new one.',
  })
  async amendVacancy(
    @Ctx() operation: Operation,
    @Arg('input', () => AmendVacancyInput, { description: 'The change.' }) input: AmendVacancyInput,
  ): Promise<AmendVacancyPayload> {
    const { organisationId } = requireRecruiter(operation)
    const { content, report } = readVacancyInput(input.content)
    const id = fromTypeId('vac', input.vacancy)
    const problems = problemsOfVacancy(content, report, this.#vocabulary, operation.today)
    const refused =
      problems.length > 0
        ? null
        : await operation.command({ name: 'AmendVacancy', actsAs: 'titian_command' }, async (command) => {
            const vacancy = await holdVacancy(command, id, organisationId)
            const refusal = decideAmendment(vacancy, input.expectedVersion)
            if (refusal !== null || vacancy === null) return refusal
            command.em.assign(vacancy, columnsOf(content))
            const kept = await command.em.findOneOrFail(VacancyReportRow, { vacancyId: vacancy.id })
            command.em.assign(kept, reportColumnsOf(report))
            await command.em.flush()
            return null
          })
    const vacancy = id === null ? null : await findVacancy(this.#vocabulary, operation, id)
    if (vacancy === null) return { vacancy, errors: [changeError(operation, 'NOT_FOUND')] }
    const errors = [
      ...problems.map((problem) => contentError(operation, problem)),
      ...(refused === null ? [] : [changeError(operation, refused)]),
    ]
    return { vacancy, errors }
  }
}
