import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { root, signedIn } from './signed-in-route.tsx'

const journey = createRoute({
  getParentRoute: () => signedIn,
  path: 'perjalanan',
  loader: async ({ context }) => (await import('../pages/person/journey-loader.ts')).loadJourney(context),
  component: lazyRouteComponent(() => import('../pages/person/journey-page.tsx')),
})

const myConsent = createRoute({
  getParentRoute: () => signedIn,
  path: 'perjalanan/izin',
  loader: async ({ context }) => (await import('../pages/person/consent-loader.ts')).loadMyConsent(context),
  component: lazyRouteComponent(() => import('../pages/person/consent-page.tsx')),
})

const myData = createRoute({
  getParentRoute: () => signedIn,
  path: 'data-saya',
  loader: async ({ context }) => (await import('../pages/person/my-data-loader.ts')).loadMyData(context),
  component: lazyRouteComponent(() => import('../pages/person/my-data-page.tsx')),
})

const myCopy = createRoute({
  getParentRoute: () => signedIn,
  path: 'data-saya/salinan',
  loader: async ({ context }) => (await import('../pages/person/my-copy-loader.ts')).loadMyCopy(context),
  component: lazyRouteComponent(() => import('../pages/person/my-copy-page.tsx')),
})

const help = createRoute({
  getParentRoute: () => signedIn,
  path: 'bantuan',
  component: lazyRouteComponent(() => import('../pages/person/help-page.tsx')),
})

const requests = createRoute({
  getParentRoute: () => signedIn,
  path: 'permintaan-data',
  loader: async ({ context }) => (await import('../pages/rights/requests-loader.ts')).loadRequests(context),
  component: lazyRouteComponent(() => import('../pages/rights/requests-page.tsx')),
})

const weeklySheet = createRoute({
  getParentRoute: () => signedIn,
  path: 'lembar-mingguan',
  loader: async ({ context }) =>
    (await import('../pages/rights/weekly-sheet-loader.ts')).loadWeeklySheet(context),
  component: lazyRouteComponent(() => import('../pages/rights/weekly-sheet-page.tsx')),
})

/** A shared screen: nobody is signed in there yet. */
export const kiosk = createRoute({
  getParentRoute: () => root,
  path: 'kios',
  component: lazyRouteComponent(() => import('../pages/kiosk/kiosk-page.tsx')),
})

/** A person's own pages, and what staff do for their rights. */
export const personRoutes = [journey, myConsent, myData, myCopy, help, requests, weeklySheet] as const
