import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { signedIn } from './signed-in-route.tsx'

const caseload = createRoute({
  getParentRoute: () => signedIn,
  path: 'dampingan',
  component: lazyRouteComponent(() => import('../pages/counsellor/caseload-page.tsx')),
})

const logSession = createRoute({
  getParentRoute: () => signedIn,
  path: 'catat-sesi',
  validateSearch: ({
    peserta,
    rencana,
  }: Record<string, unknown>): { peserta?: string[]; rencana?: string } => ({
    ...(typeof peserta === 'string' && { peserta: peserta.split(',') }),
    ...(Array.isArray(peserta) && { peserta: peserta.map(String) }),
    ...(typeof rencana === 'string' && { rencana }),
  }),
  component: lazyRouteComponent(() => import('../pages/counsellor/log-session-page.tsx')),
})

/** What a counsellor does in a day; these pages ask for nothing before they are drawn, so that they open without a line. */
export const counsellorRoutes = [caseload, logSession] as const
