import { decideAmendment } from '@titian/shared/vacancies/change-vacancy.ts'
import type { ClosingReason } from '@titian/shared/vacancies/vacancy.ts'
import { Arg, Ctx, createUnionType, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql'
import { Classified } from '../platform/graphql/classified.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { fromTypeId } from '../platform/graphql/type-id.ts'
import type { UserError } from '../platform/graphql/user-error.ts'
import { VersionConflict } from '../platform/graphql/version-conflict.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { changeError } from './amend-vacancy.mutation.ts'
import { holdVacancy } from './hold-vacancy.ts'
import type { VacancyClosedListener } from './on-vacancy-closed.ts'
import { requireRecruiter } from './recruiter.ts'
import { findVacancy } from './vacancy.resolver.ts'
import { VacancyType } from './vacancy.type.ts'
import { ClosingReasonEnum } from './vacancy-enums.ts'
import { VacancyIsClosed, VacancyNotFound } from './vacancy-errors.ts'

@InputType({ description: 'Which vacancy closes, and why.' })
export class CloseVacancyInput {
  @Field(() => ID, { description: 'The vacancy.' })
  vacancy!: string

  @Field(() => ClosingReasonEnum, { description: 'Why; the national report asks whether it was filled.' })
  reason!: ClosingReason

  @Field(() => Int, { description: 'The version that the change rests on.' })
  expectedVersion!: number
}

const CloseVacancyError = createUnionType({
  name: 'CloseVacancyError',
  description: 'Why nothing was closed.',
  types: () => [VacancyNotFound, VacancyIsClosed, VersionConflict] as const,
})

@Classified('account', 'CloseVacancyPayload', { description: 'The vacancy as it is now.' })
export class CloseVacancyPayload {
  @Field(() => VacancyType, {
    nullable: true,
    description: 'The vacancy as it is now, also when it was refused. Null when there is none.',
  })
  vacancy!: VacancyType | null

  @Field(() => [CloseVacancyError], { description: 'Why nothing was closed; empty on success.' })
  errors!: UserError[]
}

@Resolver()
export class CloseVacancyMutation {
  readonly #vocabulary: Vocabulary
  readonly #onVacancyClosed: readonly VacancyClosedListener[]

  constructor(vocabulary: Vocabulary, onVacancyClosed: readonly VacancyClosedListener[]) {
    this.#vocabulary = vocabulary
    this.#onVacancyClosed = onVacancyClosed
  }

  @Mutation(() => CloseVacancyPayload, { description: 'Closes a vacancy for good; it can be duplicated.' })
  async closeVacancy(
    @Ctx() operation: Operation,
    @Arg('input', () => CloseVacancyInput, { description: 'Which, and why.' }) input: CloseVacancyInput,
  ): Promise<CloseVacancyPayload> {
    const { organisationId } = requireRecruiter(operation)
    const { reason, expectedVersion } = input
    const id = fromTypeId('vac', input.vacancy)
    const refused = await operation.command(
      { name: 'CloseVacancy', actsAs: 'titian_command' },
      async (command) => {
        const vacancy = await holdVacancy(command, id, organisationId)
        const refusal = decideAmendment(vacancy, expectedVersion)
        if (refusal !== null || vacancy === null) return refusal
        command.em.assign(vacancy, { closedOn: command.today, closingReason: reason })
        await command.em.flush()
        for (const tell of this.#onVacancyClosed)
          await tell(command, { vacancyId: vacancy.id, organisationId, reason })
        return null
      },
    )
    return {
      vacancy: id === null ? null : await findVacancy(this.#vocabulary, operation, id),
      errors: refused === null ? [] : [changeError(operation, refused)],
    }
  }
}
