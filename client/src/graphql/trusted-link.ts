import { ApolloLink } from '@apollo/client'
import { trustedHash } from './trusted.ts'

/**
 * Names the document instead of sending it. The server holds the texts of this page's own operations
 * and executes nothing else that comes from a browser.
 */
export const trustedLink = new ApolloLink((operation, forward) => {
  const sha256Hash = trustedHash(operation.operationName ?? '')
  operation.extensions['persistedQuery'] = { version: 1, sha256Hash }
  operation.setContext({ http: { includeQuery: false, includeExtensions: true } })
  return forward(operation)
})
