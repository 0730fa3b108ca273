import { ApolloLink } from '@apollo/client'
import { trustedDocuments } from './trusted-documents.generated.ts'

/**
 * Names the document instead of sending it. The server holds the texts of this page's own operations
 * and executes nothing else that comes from a browser.
 */
export const trustedLink = new ApolloLink((operation, forward) => {
  const hash = trustedDocuments[operation.operationName ?? '']
  if (!hash) throw new Error(`No trusted document is called ${operation.operationName ?? 'nothing'}`)
  operation.extensions['persistedQuery'] = { version: 1, sha256Hash: hash }
  operation.setContext({ http: { includeQuery: false, includeExtensions: true } })
  return forward(operation)
})
