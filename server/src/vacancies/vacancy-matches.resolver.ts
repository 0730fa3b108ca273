import { NO_FILTERS } from '@titian/shared/candidates/ask.ts'
import type { CandidateOrder } from '@titian/shared/candidates/question.ts'
import { askedOfVacancy } from '@titian/shared/vacancies/match.ts'
import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { CandidateConnectionType } from '../candidates/candidate-connection.type.ts'
import { CandidateOrderEnum } from '../candidates/candidate-filter.type.ts'
import { listCandidates, type SearchDeps } from '../candidates/list-candidates.ts'
import { maySeeCards } from '../candidates/may-see-cards.ts'
import { ConnectionArgs, pageRequest } from '../platform/graphql/connection.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { VacancyType } from './vacancy.type.ts'
import { contentOf } from './vacancy-rows.ts'

@Resolver(() => VacancyType)
export class VacancyMatchesResolver {
  readonly #search: SearchDeps

  constructor(search: SearchDeps) {
    this.#search = search
  }

  @FieldResolver(() => CandidateConnectionType, {
    nullable: true,
    description:
      'Candidates who fit, with reasons read from their cards alone; age, sex and domicile play no part. For the own employer; null for everybody else.',
  })
  matches(
    @Root() { row }: VacancyType,
    @Ctx() operation: Operation,
    @Args(() => ConnectionArgs) args: ConnectionArgs,
    @Arg('orderBy', () => CandidateOrderEnum, { defaultValue: 'RELEVANCE', description: 'Who comes first.' })
    orderBy: CandidateOrder,
  ): CandidateConnectionType | null {
    if (!maySeeCards(operation)) {
      operation.withhold('card', 'ROLE')
      return null
    }
    const vacancy = contentOf(row)
    return listCandidates(this.#search, operation, {
      asked: askedOfVacancy(vacancy, this.#search.vocabulary),
      filters: NO_FILTERS,
      understood: null,
      request: pageRequest(args),
      orderBy,
      about: ['matches', row.id, row.version, orderBy],
    })
  }
}
