import { Arg, Ctx, createUnionType, Field, Mutation, Resolver } from 'type-graphql'
import { sql } from '../platform/database/sql.ts'
import { Classified } from '../platform/graphql/classified.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { fromTypeId } from '../platform/graphql/type-id.ts'
import type { UserError } from '../platform/graphql/user-error.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { holdVacancy } from './hold-vacancy.ts'
import { requireRecruiter } from './recruiter.ts'
import { ShortlistInput } from './shortlist-candidate.mutation.ts'
import { findVacancy } from './vacancy.resolver.ts'
import { VacancyType } from './vacancy.type.ts'
import { VacancyNotFound, vacancyErrors } from './vacancy-errors.ts'

const UnshortlistCandidateError = createUnionType({
  name: 'UnshortlistCandidateError',
  description: 'Why nobody was taken off.',
  types: () => [VacancyNotFound] as const,
})

@Classified('account', 'UnshortlistCandidatePayload', { description: 'The vacancy with its shortlist.' })
export class UnshortlistCandidatePayload {
  @Field(() => VacancyType, { nullable: true, description: 'The vacancy. Null when there is none.' })
  vacancy!: VacancyType | null

  @Field(() => [UnshortlistCandidateError], { description: 'Why nobody was taken off; empty on success.' })
  errors!: UserError[]
}

@Resolver()
export class UnshortlistCandidateMutation {
  readonly #vocabulary: Vocabulary

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary
  }

  @Mutation(() => UnshortlistCandidatePayload, {
    description: 'Takes a candidate off the shortlist of a vacancy, whether or not they were on it.',
  })
  async unshortlistCandidate(
    @Ctx() operation: Operation,
    @Arg('input', () => ShortlistInput, { description: 'Whom, off which vacancy.' }) input: ShortlistInput,
  ): Promise<UnshortlistCandidatePayload> {
    const { organisationId } = requireRecruiter(operation)
    const vacancyId = fromTypeId('vac', input.vacancy)
    const cardId = fromTypeId('cnd', input.candidate)
    const isTaken = await operation.command(
      { name: 'UnshortlistCandidate', actsAs: 'titian_command' },
      async (command) => {
        const vacancy = await holdVacancy(command, vacancyId, organisationId)
        if (vacancy === null) return false
        await command.rows(sql`
          delete from hire.shortlist_entry
          where vacancy_id = ${vacancy.id}::uuid and card_id = ${cardId}::uuid`)
        return true
      },
    )
    return {
      vacancy: vacancyId === null ? null : await findVacancy(this.#vocabulary, operation, vacancyId),
      errors: isTaken ? [] : [vacancyErrors(operation).notFound()],
    }
  }
}
