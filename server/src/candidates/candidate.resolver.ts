import { askedOf } from '@titian/shared/candidates/ask.ts'
import type { CandidateOrder } from '@titian/shared/candidates/question.ts'
import { NOTHING_UNDERSTOOD } from '@titian/shared/understanding/understood.ts'
import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql'
import { ConnectionArgs, pageRequest } from '../platform/graphql/connection.ts'
import type { FindsNodes, NodeRoute } from '../platform/graphql/node.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { fromTypeId } from '../platform/graphql/type-id.ts'
import { badInput } from '../platform/graphql/user-error.ts'
import { CandidateType } from './candidate.type.ts'
import { CandidateConnectionType } from './candidate-connection.type.ts'
import { CandidateFilterInput, CandidateOrderEnum } from './candidate-filter.type.ts'
import { listCandidates, readShownCards, type SearchDeps } from './list-candidates.ts'
import { maySeeCards, refuseCards } from './may-see-cards.ts'
import { readFilter } from './read-filter.ts'
import { showCard } from './show-card.ts'

/** One card, or null: absent, hidden and not for this viewer are the same. Counts as read. */
const loadCandidate = async (
  { vocabulary, limits }: SearchDeps,
  operation: Operation,
  uuid: string,
): Promise<CandidateType | null> => {
  if (!maySeeCards(operation)) {
    operation.withhold('card', 'ROLE')
    return null
  }
  const card = (await readShownCards({ limits }, operation, [uuid])).get(uuid)
  if (!card) return null
  return showCard(card, vocabulary, operation.language)
}

const candidateNode = (deps: SearchDeps): NodeRoute => ({
  prefix: 'cnd',
  typeName: 'Candidate',
  load: (operation, uuid) => loadCandidate(deps, operation, uuid),
})

@Resolver()
export class CandidateResolver implements FindsNodes {
  readonly nodeRoutes: readonly NodeRoute[]
  readonly #deps: SearchDeps

  constructor(deps: SearchDeps) {
    this.#deps = deps
    this.nodeRoutes = [candidateNode(deps)]
  }

  @Query(() => CandidateType, {
    nullable: true,
    description: 'A candidate. Null when there is none with this id, or not for this viewer.',
  })
  candidate(
    @Ctx() operation: Operation,
    @Arg('id', () => ID, { description: 'Id of a candidate.' }) id: string,
  ): Promise<CandidateType | null> | null {
    const uuid = fromTypeId('cnd', id)
    return uuid === null ? null : loadCandidate(this.#deps, operation, uuid)
  }

  @Query(() => CandidateConnectionType, {
    nullable: true,
    description:
      'Candidates that fit. For verified employers and their keys; null with an error for everybody else.',
  })
  candidates(
    @Ctx() operation: Operation,
    @Args(() => ConnectionArgs) args: ConnectionArgs,
    @Arg('orderBy', () => CandidateOrderEnum, { defaultValue: 'RELEVANCE', description: 'Who comes first.' })
    orderBy: CandidateOrder,
    @Arg('filter', () => CandidateFilterInput, { nullable: true, description: 'Who fits. Null: everybody.' })
    filter?: CandidateFilterInput | null,
  ): CandidateConnectionType {
    if (!maySeeCards(operation)) refuseCards(operation)
    const { vocabulary } = this.#deps
    const request = pageRequest(args)
    const { filters, text, ignoredTerms } = readFilter(filter, vocabulary)
    const understood = text === '' ? null : this.#deps.understand(text, ignoredTerms)
    const asked = askedOf(filters, understood ?? NOTHING_UNDERSTOOD, vocabulary)
    if (orderBy === 'DISTANCE' && !asked.all.distances)
      throw badInput('To sort by distance, name a regency or city: in near, regions or the text.', [
        'orderBy',
      ])
    return listCandidates(this.#deps, operation, {
      asked,
      filters,
      understood,
      request,
      orderBy,
      about: [filters, text, ignoredTerms, orderBy],
    })
  }
}
