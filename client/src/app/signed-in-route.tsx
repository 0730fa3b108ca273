import { createRootRouteWithContext, createRoute, Outlet } from '@tanstack/react-router'
import { endSession, giveSecondFactor } from '../graphql/session-end.ts'
import { ShellDocument } from '../shell/shell.generated.ts'
import { Shell } from '../shell/shell.tsx'
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

/** Every page that somebody has to sign in for. */
export const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signed-in',
  component: Shell,
  notFoundComponent: NotFoundPage,
  staleTime: Number.POSITIVE_INFINITY,
  loader: async ({ context }) => {
    const { data } = await context.client.query({ query: ShellDocument })
    if (data?.viewer && !data.viewer.pendingStep) return
    if (data?.viewer) giveSecondFactor()
    else endSession(null)
    // The browser is leaving; nothing of the page is to appear before it has.
    await nothing()
  },
})
