import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { readPlacementQuestion } from '../placements/placement-question.ts'
import { readAddress } from './read-address.ts'
import { signedIn } from './signed-in-route.tsx'

const placements = createRoute({
  getParentRoute: () => signedIn,
  path: 'penempatan',
  validateSearch: readAddress(readPlacementQuestion),
  loaderDeps: ({ search }) => search,
  loader: async ({ context, deps: { berakhir = false } }) =>
    (await import('../pages/officer/placements-loader.ts')).loadPlacements(context, berakhir),
  component: lazyRouteComponent(() => import('../pages/officer/placements-page.tsx')),
})

/** Where those who follow work look it up. */
export const workRoutes = [placements] as const
