import { createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { isDay } from '@titian/shared/participants/calendar.ts'
import { readQuestion } from '../candidates/search-question.ts'
import { readFunnelQuestion } from '../insights/funnel-question.ts'
import { loadCandidate, loadSearch } from '../pages/employer/search-loader.ts'
import { readParticipantQuestion } from '../participants/participant-question.ts'
import { adminRoutes, apply, dataNotice } from './admin-routes.ts'
import { counsellorRoutes } from './counsellor-routes.ts'
import { introductionRoutes } from './introduction-routes.ts'
import type { PageContext } from './page-context.ts'
import { kiosk, personRoutes } from './person-routes.ts'
import { readAddress } from './read-address.ts'
import { parseSearch, stringifySearch } from './search-text.ts'
import { nothing, root, signedIn } from './signed-in-route.tsx'
import { vacancyRoutes } from './vacancy-routes.ts'
import { ErrorPage, NotFoundAlone } from './whole-page-states.tsx'
import { workRoutes } from './work-routes.ts'

const searchPage = () => import('../pages/employer/search-page.tsx')

const home = createRoute({
  getParentRoute: () => signedIn,
  path: '/',
  component: lazyRouteComponent(() => import('../pages/home-page.tsx')),
})

const candidates = createRoute({
  getParentRoute: () => signedIn,
  path: 'kandidat',
  validateSearch: readAddress(readQuestion),
  loaderDeps: ({ search: { tampil: _, ...asked } }) => asked,
  staleTime: 60_000,
  loader: ({ context, location }) =>
    loadSearch(context, readQuestion(location.search as Record<string, unknown>)),
  component: lazyRouteComponent(searchPage),
})

const candidate = createRoute({
  getParentRoute: () => candidates,
  path: '$candidateId',
  loader: ({ context, params }) => loadCandidate(context, params.candidateId),
  component: lazyRouteComponent(() => import('../pages/employer/candidate-page.tsx')),
})

const developer = createRoute({
  getParentRoute: () => signedIn,
  path: 'pengembang',
  loader: async ({ context }) =>
    (await import('../pages/developer/developer-loader.ts')).loadDeveloper(context),
  component: lazyRouteComponent(() => import('../pages/developer/developer-page.tsx')),
})

const funnel = createRoute({
  getParentRoute: () => signedIn,
  path: 'corong',
  validateSearch: readAddress(readFunnelQuestion),
  loaderDeps: ({ search }) => search,
  loader: async ({ context, deps }) =>
    (await import('../pages/admin/funnel-loader.ts')).loadFunnel(context, deps),
  component: lazyRouteComponent(() => import('../pages/admin/funnel-page.tsx')),
})

const publication = createRoute({
  getParentRoute: () => signedIn,
  path: 'terbitan',
  loader: async ({ context }) =>
    (await import('../pages/admin/publication-loader.ts')).loadPublication(context),
  component: lazyRouteComponent(() => import('../pages/admin/publication-page.tsx')),
})

const participants = createRoute({
  getParentRoute: () => signedIn,
  path: 'peserta',
  validateSearch: readAddress(readParticipantQuestion),
  loaderDeps: ({ search }) => search,
  loader: async ({ context, deps }) =>
    (await import('../pages/officer/participants-loader.ts')).loadParticipants(context, deps),
  component: lazyRouteComponent(() => import('../pages/officer/participants-page.tsx')),
})

const register = createRoute({
  getParentRoute: () => signedIn,
  path: 'peserta/baru',
  component: lazyRouteComponent(() => import('../pages/officer/register-page.tsx')),
})

/** The day in the past at which a journey is looked at; absent: now. */
const readDay = ({ pada }: Record<string, unknown>): { pada?: string } =>
  typeof pada === 'string' && isDay(pada) ? { pada } : {}

const file = createRoute({
  getParentRoute: () => signedIn,
  path: 'peserta/$participantId',
  validateSearch: readAddress(readDay),
  loaderDeps: ({ search }) => search,
  loader: async ({ context, params, deps: { pada = null } }) =>
    (await import('../pages/officer/file-loader.ts')).loadFile(context, params.participantId, pada),
  component: lazyRouteComponent(() => import('../pages/officer/file-page.tsx')),
})

const opening = createRoute({
  getParentRoute: () => signedIn,
  path: 'berkas',
  loader: async ({ context }) => (await import('../pages/officer/open-loader.ts')).loadOpenPage(context),
  component: lazyRouteComponent(() => import('../pages/officer/open-page.tsx')),
})

const consentSheet = createRoute({
  getParentRoute: () => signedIn,
  path: 'peserta/$participantId/lembar-izin',
  loader: async ({ context, params }) =>
    (await import('../pages/officer/file-loader.ts')).loadSheet(context, params.participantId),
  component: lazyRouteComponent(() => import('../pages/officer/consent-sheet-page.tsx')),
})

/** A server that doesn't know the short addresses of the sign-in page gives this page for them. */
const signInPages = ['masuk', 'sign-in'].map((path) =>
  createRoute({
    getParentRoute: () => root,
    path,
    loader: async () => {
      location.replace(`/${path}.html${location.search}${location.hash}`)
      await nothing()
    },
  }),
)

const routeTree = root.addChildren([
  ...signInPages,
  apply,
  dataNotice,
  kiosk,
  signedIn.addChildren([
    home,
    candidates.addChildren([candidate]),
    ...vacancyRoutes,
    ...introductionRoutes,
    developer,
    funnel,
    publication,
    ...personRoutes,
    participants,
    register,
    file,
    opening,
    consentSheet,
    ...adminRoutes,
    ...counsellorRoutes,
    ...workRoutes,
  ]),
])

export const createPageRouter = (context: PageContext) =>
  createRouter({
    routeTree,
    context,
    parseSearch,
    stringifySearch,
    defaultPreload: 'intent',
    defaultPreloadStaleTime: 0,
    scrollRestoration: true,
    defaultErrorComponent: ErrorPage,
    defaultNotFoundComponent: NotFoundAlone,
  })

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createPageRouter>
  }
}
