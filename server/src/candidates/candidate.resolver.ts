import { createHash } from 'node:crypto'
import { askedOf } from '@titian/shared/candidates/ask.ts'
import type { CandidateOrder, SortKey } from '@titian/shared/candidates/question.ts'
import { NOTHING_UNDERSTOOD, type Understood } from '@titian/shared/understanding/understood.ts'
import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql'
import { ConnectionArgs, pageRequest } from '../platform/graphql/connection.ts'
import type { FindsNodes, NodeRoute } from '../platform/graphql/node.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { fromTypeId } from '../platform/graphql/type-id.ts'
import { badInput } from '../platform/graphql/user-error.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { ask, Gathering, type Mode } from './asking.ts'
import { CandidateType } from './candidate.type.ts'
import { CandidateConnectionType } from './candidate-connection.type.ts'
import { CandidateFilterInput, CandidateOrderEnum } from './candidate-filter.type.ts'
import { candidateList } from './candidate-list.ts'
import { type CardLimits, cardLimitFor, mayReadCards } from './card-meter.ts'
import { maySeeCards, refuseCards, refuseMoreCards } from './may-see-cards.ts'
import { readCards } from './read-cards.ts'
import { readFilter } from './read-filter.ts'
import type { CandidateSearch } from './search.ts'
import { showCard } from './show-card.ts'

/** What searching needs besides the operation. */
export interface SearchDeps {
  search: CandidateSearch
  vocabulary: Vocabulary
  /** Turns an employer's text into vocabulary codes, without the terms that were taken off. */
  understand: (text: string, ignoredTerms: readonly string[]) => Understood
  limits: CardLimits
}

/** Counts cards as read by the viewer's organisation. Throws when it may not read these as well. */
const noteReading = async (operation: Operation, ids: readonly string[], limits: CardLimits) => {
  const limit = cardLimitFor(operation.viewer, limits)
  operation.noteWriting()
  if (!(await mayReadCards(operation.rows.bind(operation), ids, limit, operation.today)))
    refuseMoreCards(operation, limit)
}

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
  const rows = operation.rows.bind(operation)
  const card = (await readCards(rows, [uuid])).get(uuid)
  if (!card) return null
  await noteReading(operation, [card.id], limits)
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
    const { search, vocabulary, limits } = this.#deps
    const request = pageRequest(args)
    const { filters, text, ignoredTerms } = readFilter(filter, vocabulary)
    const understood = text === '' ? null : this.#deps.understand(text, ignoredTerms)
    const asked = askedOf(filters, understood ?? NOTHING_UNDERSTOOD, vocabulary)
    if (orderBy === 'DISTANCE' && !asked.all.distances)
      throw badInput('To sort by distance, name a regency or city: in near, regions or the text.', [
        'orderBy',
      ])
    const scope = scopeOf(operation, [filters, text, ignoredTerms, orderBy])
    const from = request.cursor === null ? null : openCursor(operation, scope, request)
    const rows = operation.rows.bind(operation)
    const page = { order: orderBy, size: request.size, backward: request.backward, from: from?.key ?? null }
    return candidateList({
      gathering: new Gathering(page, (wishes) => ask(search, rows, asked, wishes, from?.mode ?? null)),
      request,
      asked,
      filters,
      understood,
      vocabulary,
      language: operation.language,
      search,
      rows,
      noteReading: (ids) => noteReading(operation, ids, limits),
      seal: (mode, { key }) => operation.cursors.seal(scope, [mode, key.first, key.second, key.ordinal]),
    })
  }
}

/** A cursor is worth something to the organisation and the question it was made for, and to nobody else. */
const scopeOf = ({ viewer }: Operation, question: unknown): string => {
  const organisation = viewer.kind === 'PUBLIC' ? null : viewer.organisationId
  const digest = createHash('sha256').update(JSON.stringify(question)).digest('base64url')
  return `candidates ${organisation} ${digest}`
}

const openCursor = (
  operation: Operation,
  scope: string,
  { cursor, backward }: { cursor: string | null; backward: boolean },
): { mode: Mode; key: SortKey } => {
  const place = operation.cursors.open(scope, cursor ?? '')
  if (!Array.isArray(place))
    throw badInput('This cursor does not belong to this search.', [backward ? 'before' : 'after'])
  const [mode, first, second, ordinal] = place as [Mode, number, number, number]
  return { mode, key: { first, second, ordinal } }
}
