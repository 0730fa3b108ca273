import { ApolloProvider, createQueryPreloader } from '@apollo/client/react'
import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { RouterProvider } from '@tanstack/react-router'
import { createClient } from '../graphql/client.ts'
import { createPageRouter } from './router.tsx'

const client = createClient()
const router = createPageRouter({ client, preload: createQueryPreloader(client) })

/** The page with everything it stands on. */
export const App = () => (
  <I18nProvider i18n={i18n}>
    <ApolloProvider client={client}>
      <RouterProvider router={router} />
    </ApolloProvider>
  </I18nProvider>
)
