import type { Asked, CandidateFilters } from '@titian/shared/candidates/ask.ts'
import { candidateCount } from '@titian/shared/candidates/count.ts'
import { coveredPlace } from '@titian/shared/candidates/place.ts'
import { type CandidateQuestion, EVERYBODY } from '@titian/shared/candidates/question.ts'
import { reasonsOf } from '@titian/shared/candidates/reasons.ts'
import { comparable } from '@titian/shared/candidates/score.ts'
import type { Understood } from '@titian/shared/understanding/understood.ts'
import { toldDistanceKm } from '@titian/shared/vocabulary/distance.ts'
import type { Language } from '@titian/shared/vocabulary/words.ts'
import { type PageRequest, pageOf } from '../platform/graphql/connection.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { regionObject } from '../vocabulary/vocabulary.type.ts'
import type { FoundCard, Gathering, Mode } from './asking.ts'
import { CandidateConnectionType, CandidateEdgeType } from './candidate-connection.type.ts'
import type { CandidateSearch, Rows } from './search.ts'
import { showCard } from './show-card.ts'
import { showUnderstood } from './show-understood.ts'
import { toldFacets } from './told-facets.ts'

export interface CandidateListSettings {
  gathering: Gathering
  request: PageRequest
  asked: Asked
  filters: CandidateFilters
  /** Null without a text. */
  understood: Understood | null
  vocabulary: Vocabulary
  language: Language
  search: CandidateSearch
  rows: Rows
  /** Throws when the organisation may not read these as well. */
  noteReading: (ids: readonly string[]) => Promise<void>
  seal: (mode: Mode, found: FoundCard) => string
}

/** A list of candidates whose parts are worked out when somebody asks for them, and then together. */
export const candidateList = (settings: CandidateListSettings): CandidateConnectionType => {
  const { gathering, request, filters, understood, vocabulary, language, search, rows } = settings
  let page: Promise<Pick<CandidateConnectionType, 'edges' | 'pageInfo'>> | null = null
  const readPage = () => {
    page ??= gathering.page().then(async ({ mode, question, found }) => {
      const edges = found.map((one) => edgeOf(one, mode, question, settings))
      const kept = request.backward ? found.slice(-request.size) : found.slice(0, request.size)
      await settings.noteReading(kept.map(({ card }) => card.id))
      return pageOf(request, edges)
    })
    return page
  }
  // Fields are read from an object, so that each part is a getter and costs nothing when it isn't asked.
  return Object.defineProperties(new CandidateConnectionType(), {
    edges: { get: () => readPage().then(({ edges }) => edges) },
    pageInfo: { get: () => readPage().then(({ pageInfo }) => pageInfo) },
    totalCount: { get: () => gathering.count().then(({ answer }) => candidateCount(answer.count ?? 0)) },
    facets: {
      get: () =>
        gathering
          .facets()
          .then(({ answer }) => answer.facets && toldFacets(answer.facets, filters, vocabulary, language)),
    },
    publishedCount: {
      get: async () => {
        const { count } = await (await search.open(rows)).answer(EVERYBODY, { count: true })
        return candidateCount(count ?? 0)
      },
    },
    understood: {
      get: () =>
        understood &&
        showUnderstood(understood, vocabulary, language, () =>
          settings.asked.isBeyondUs ? false : gathering.mode().then(({ mode }) => mode === 'ALL'),
        ),
    },
  })
}

const edgeOf = (
  found: FoundCard,
  mode: Mode,
  question: CandidateQuestion,
  { vocabulary, language, asked, seal }: CandidateListSettings,
): CandidateEdgeType => {
  const { card } = found
  const km = question.distances?.get(card.region)
  const covered = question.place ? coveredPlace(card.region, asked.places) : null
  const region = covered === null ? undefined : vocabulary.regions.get(covered)
  return Object.defineProperties(new CandidateEdgeType(), {
    cursor: { value: seal(mode, found) },
    node: { value: showCard(card, vocabulary, language) },
    reasons: {
      get: () =>
        reasonsOf(comparable(card, vocabulary), question, vocabulary).map(({ kind, text }) => ({
          kind,
          text: text[language],
        })),
    },
    distanceKm: { value: km === undefined ? null : toldDistanceKm(km) },
    coveredRegion: { value: region ? regionObject(region, vocabulary, language) : null },
  })
}
