import { buildLexicon } from '@titian/shared/understanding/lexicon.ts'
import { understand } from '@titian/shared/understanding/understand.ts'
import { type ExecutionResult, graphql } from 'graphql'
import type { Viewer } from '../platform/auth/viewer.ts'
import type { Database } from '../platform/database/database.ts'
import { cursorsUnder } from '../platform/graphql/cursor.ts'
import { NodeResolver } from '../platform/graphql/node.ts'
import { Operation } from '../platform/graphql/operation.ts'
import type { Language } from '../platform/graphql/operation-settings.ts'
import { RateLimitResolver } from '../platform/graphql/rate-limit.resolver.ts'
import type { InstallationKind } from '../platform/installation/installation.type.ts'
import { createSchema } from '../schema.ts'
import { deliveredVocabulary } from '../vocabulary/vocabulary.fixture.ts'
import { type CandidatesRoom, candidatesRoom } from './candidates.ts'
import { TODAY } from './card-database.fixture.ts'

const vocabulary = deliveredVocabulary()
const lexicon = buildLexicon(vocabulary)

/** The candidates' part of the schema with what a test adds to it, and a way to ask it as somebody. */
export const candidatesApi = (
  database: Database,
  kind: InstallationKind = 'SYNTHETIC',
  more: readonly object[] | ((room: CandidatesRoom) => readonly object[]) = [],
) => {
  const room = candidatesRoom({
    database,
    kind,
    vocabulary,
    understand: (text, ignoredTerms) => understand(lexicon, text, { ignoredTerms }),
    now: () => new Date(`${TODAY}T03:00:00Z`),
  })
  const others = typeof more === 'function' ? more(room) : more
  const schema = createSchema([new NodeResolver(), new RateLimitResolver(), ...room.resolvers, ...others])
  return {
    room,
    ask: async (
      viewer: Viewer,
      source: string,
      variables: Record<string, unknown> = {},
      more: { language?: Language; today?: string } = {},
    ) => {
      const today = more.today ?? TODAY
      const operation = new Operation({
        viewer,
        now: new Date(`${today}T03:00:00Z`),
        today,
        language: more.language ?? 'en',
        door: viewer.kind === 'KEY' ? 'key' : 'page',
        address: '203.0.113.9',
        database,
        outbox: { enqueue: async () => undefined },
        cursors: cursorsUnder('cursors of tests'),
      })
      const result = await graphql({ schema, source, variableValues: variables, contextValue: operation })
      await operation.finish()
      // biome-ignore lint/suspicious/noExplicitAny: answers are judged by the tests, field by field.
      return { ...(result as ExecutionResult<any>), withheld: [...operation.withheld.values()] }
    },
  }
}

const ACCOUNT = {
  kind: 'ACCOUNT',
  accountId: '00000000-0000-4000-8000-000000000001',
  name: 'Contoh',
  membershipId: null,
  unitId: null,
  personId: null,
  hasFreshSecondFactor: false,
  openedFiles: [],
} as const

/** Somebody at the page of an employer, or of another organisation. */
export const account = (
  organisationId: string | null,
  given: Partial<Extract<Viewer, { kind: 'ACCOUNT' }>> = {},
): Viewer => ({ ...ACCOUNT, role: 'EMPLOYER', organisationIsVerified: true, organisationId, ...given })

/** A key of an employer. */
export const key = (
  organisationId: string,
  given: Partial<Extract<Viewer, { kind: 'KEY' }>> = {},
): Viewer => ({
  kind: 'KEY',
  keyId: '00000000-0000-4000-8000-000000000002',
  organisationId,
  organisationIsVerified: true,
  scopes: ['supply', 'cards'],
  purpose: 'RECRUITMENT',
  ...given,
})

/** Everything that an employer may ask of a list of candidates. */
export const SEARCH = `query ($filter: CandidateFilter, $orderBy: CandidateOrder! = RELEVANCE, $first: Int, $after: String, $last: Int, $before: String) {
  candidates(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
    totalCount { exact atLeast } publishedCount { exact atLeast }
    facets { skills { value label count { exact atLeast } } availability { value count { exact } } regions { value } }
    understood { answersAllTerms unknown terms { text kind labels correctedFrom } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    edges { cursor distanceKm coveredRegion { code } reasons { kind text }
      node { id codeName headline occupation { code name } experience education workingHours availability
        region { code name level } skills { skill { code } evidence } certificates { scheme { code } level validUntil { year half } }
        languages { code } licences { code } } } } }`
