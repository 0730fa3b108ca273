/** The HTTP status of a GraphQL error that stopped a request before it was executed. */
export const statusOf = (code: string): number => {
  switch (code) {
    case 'UNAUTHENTICATED':
      return 401
    case 'FORBIDDEN':
      return 403
    case 'RATE_LIMITED':
      return 429
    case 'BUSY':
      return 503
    case 'INTERNAL_SERVER_ERROR':
      return 500
    default:
      return 400
  }
}
