import type { ApolloClient } from '@apollo/client'
import type { createQueryPreloader } from '@apollo/client/react'

/** What every route's loader can reach. */
export interface PageContext {
  client: ApolloClient
  preload: ReturnType<typeof createQueryPreloader>
}
