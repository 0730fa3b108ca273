import type { ApolloClient } from '@apollo/client'
import { createRootRouteWithContext, createRoute, Outlet } from '@tanstack/react-router'
import { hadLeft, noteAccount } from '../browser/last-account.ts'
import { endSession, giveSecondFactor } from '../graphql/session-end.ts'
import { ShellDocument, type ShellQuery } from '../shell/shell.generated.ts'
import { Shell } from '../shell/shell.tsx'
import { endAtServer } from '../shell/sign-out.ts'
import type { PageContext } from './page-context.ts'
import { ErrorAlone, NotFoundAlone, NotFoundPage } from './whole-page-states.tsx'

/** Holds a page back for ever: the browser is on its way to another one. */
export const nothing = () => new Promise<never>(() => undefined)

/** Every address. */
export const root = createRootRouteWithContext<PageContext>()({
  component: Outlet,
  notFoundComponent: NotFoundAlone,
  errorComponent: ErrorAlone,
})

/** Who is signed in. Without a line it is whom this device remembers, if it remembers anybody. */
const whoIsHere = async (client: ApolloClient): Promise<ShellQuery | undefined> => {
  try {
    const { data } = await client.query({ query: ShellDocument })
    const account = data?.viewer?.account.id
    if (hadLeft(account)) {
      endAtServer()
      await nothing()
    }
    if (account) noteAccount(account)
    return data
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    const { remembered } = await import('../offline/remembered.ts')
    const shell = await remembered<ShellQuery>()
    if (!shell) throw error
    client.writeQuery({ query: ShellDocument, data: shell })
    return shell
  }
}

/** Every page that somebody has to sign in for. */
export const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signed-in',
  component: Shell,
  notFoundComponent: NotFoundPage,
  staleTime: Number.POSITIVE_INFINITY,
  loader: async ({ context }) => {
    const data = await whoIsHere(context.client)
    if (data?.viewer && !data.viewer.pendingStep) return
    if (data?.viewer) giveSecondFactor()
    else endSession(null)
    // The browser is leaving; nothing of the page is to appear before it has.
    await nothing()
  },
})
