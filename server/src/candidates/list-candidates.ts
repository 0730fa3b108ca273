import { createHash } from 'node:crypto'
import type { Asked, CandidateFilters } from '@titian/shared/candidates/ask.ts'
import type { Card } from '@titian/shared/candidates/card.ts'
import type { CandidateOrder, SortKey } from '@titian/shared/candidates/question.ts'
import type { Understood } from '@titian/shared/understanding/understood.ts'
import type { PageRequest } from '../platform/graphql/connection.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { badInput } from '../platform/graphql/user-error.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { ask, Gathering, type Mode } from './asking.ts'
import type { CandidateConnectionType } from './candidate-connection.type.ts'
import { candidateList } from './candidate-list.ts'
import { type CardLimits, cardLimitFor, mayReadCards } from './card-meter.ts'
import { refuseMoreCards } from './may-see-cards.ts'
import { readCards } from './read-cards.ts'
import type { CandidateSearch } from './search.ts'

/** What searching needs besides the operation. */
export interface SearchDeps {
  search: CandidateSearch
  vocabulary: Vocabulary
  /** Turns an employer's text into vocabulary codes, without the terms that were taken off. */
  understand: (text: string, ignoredTerms: readonly string[]) => Understood
  limits: CardLimits
}

export interface ListWish {
  asked: Asked
  filters: CandidateFilters
  /** Null without a text. */
  understood: Understood | null
  request: PageRequest
  orderBy: CandidateOrder
  /** All that the list is about; a cursor is worth nothing for another one. */
  about: unknown
}

/** Counts cards as read by the viewer's organisation. Throws when it may not read these as well. */
export const noteReading = async (operation: Operation, ids: readonly string[], limits: CardLimits) => {
  const limit = cardLimitFor(operation.viewer, limits)
  operation.noteWriting()
  if (!(await mayReadCards(operation.rows.bind(operation), ids, limit, operation.today)))
    refuseMoreCards(operation, limit)
}

/** Cards by id that this viewer may see, counted as read; absent and hidden ones are left out alike. */
export const readShownCards = async (
  { limits }: Pick<SearchDeps, 'limits'>,
  operation: Operation,
  ids: readonly string[],
): Promise<Map<string, Card>> => {
  const cards = await readCards(operation.rows.bind(operation), ids)
  await noteReading(operation, [...cards.keys()], limits)
  return cards
}

/** A page of candidates for a viewer who may see cards: the caller asked `maySeeCards`. */
export const listCandidates = (
  { search, vocabulary, limits }: SearchDeps,
  operation: Operation,
  { asked, filters, understood, request, orderBy, about }: ListWish,
): CandidateConnectionType => {
  const scope = scopeOf(operation, about)
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

/** A cursor is worth something to the organisation and the question it was made for, and to nobody else. */
const scopeOf = ({ viewer }: Operation, about: unknown): string => {
  const organisation = viewer.kind === 'PUBLIC' ? null : viewer.organisationId
  const digest = createHash('sha256').update(JSON.stringify(about)).digest('base64url')
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
