import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client'
import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors'
import { ErrorLink } from '@apollo/client/link/error'
import { relayStylePagination } from '@apollo/client/utilities'
import { currentLanguage } from '../languages/language.ts'
import { possibleTypes } from './possible-types.generated.ts'
import { endSession } from './session-end.ts'
import { trustedLink } from './trusted-link.ts'

/** Whether an error says that nobody is signed in any more. */
const meansSignedOut = (error: unknown): boolean =>
  (CombinedGraphQLErrors.is(error) &&
    error.errors.some((one) => one.extensions?.['code'] === 'UNAUTHENTICATED')) ||
  (ServerError.is(error) && error.statusCode === 401)

const errorLink = new ErrorLink(({ error }) => {
  if (meansSignedOut(error)) endSession()
})

/** The one store of server data of this page. Data is masked: a component sees only what its fragment asks for. */
export const createClient = (uri = '/graphql'): ApolloClient =>
  new ApolloClient({
    dataMasking: true,
    cache: new InMemoryCache({
      possibleTypes,
      typePolicies: {
        Query: {
          fields: {
            candidates: relayStylePagination(['filter', 'orderBy']),
            vacancies: relayStylePagination(['state']),
            // Two questions of one page ask for different parts of it.
            caseload: { merge: true },
          },
        },
        Vacancy: {
          fields: {
            matches: relayStylePagination(['orderBy']),
            // The whole list comes each time, so the newer one replaces the older.
            shortlist: { merge: false },
          },
        },
        // As it was known on a day in the past, a journey is another one than it is now.
        Journey: {
          keyFields: ({ asOfOn }) => (typeof asOfOn === 'string' ? ['id', 'asOfOn'] : ['id']),
        },
        // Whether a step counts depends on the day that is looked at, so it belongs to its journey.
        JourneyStep: { keyFields: false },
        Participant: { fields: { receipts: relayStylePagination() } },
        // These have no identity of their own; what comes later is laid over what was there.
        Viewer: { keyFields: [] },
        RateLimit: { keyFields: [] },
      },
    }),
    link: ApolloLink.from([
      errorLink,
      trustedLink,
      new HttpLink({
        uri,
        credentials: 'same-origin',
        headers: { accept: 'application/graphql-response+json' },
        fetch: (input, init) => {
          const headers = new Headers(init?.headers)
          headers.set('accept-language', currentLanguage())
          return fetch(input, { ...init, headers })
        },
      }),
    ]),
    defaultOptions: { watchQuery: { nextFetchPolicy: 'cache-first' } },
  })
