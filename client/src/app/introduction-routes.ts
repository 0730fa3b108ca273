import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { readAddress } from './read-address.ts'
import { signedIn } from './signed-in-route.tsx'

const loader = () => import('../pages/employer/introductions-loader.ts')

const introductions = createRoute({
  getParentRoute: () => signedIn,
  path: 'perkenalan',
  validateSearch: readAddress((search): { lowongan?: string } =>
    typeof search['lowongan'] === 'string' ? { lowongan: search['lowongan'] } : {},
  ),
  loader: async ({ context }) => (await loader()).loadIntroductions(context),
  component: lazyRouteComponent(() => import('../pages/employer/introductions-page.tsx')),
})

const introduction = createRoute({
  getParentRoute: () => introductions,
  path: '$introductionId',
  loader: async ({ context, params }) => (await loader()).loadIntroduction(context, params.introductionId),
  component: lazyRouteComponent(() => import('../pages/employer/introduction-page.tsx')),
})

/** The employer's introductions, under /perkenalan. */
export const introductionRoutes = [introductions.addChildren([introduction])] as const
