import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { readAddress } from './read-address.ts'
import { signedIn } from './signed-in-route.tsx'

const caseload = createRoute({
  getParentRoute: () => signedIn,
  path: 'dampingan',
  component: lazyRouteComponent(() => import('../pages/counsellor/caseload-page.tsx')),
})

const logSession = createRoute({
  getParentRoute: () => signedIn,
  path: 'catat-sesi',
  validateSearch: readAddress(({ peserta, rencana }): { peserta?: string[]; rencana?: string } => ({
    ...(typeof peserta === 'string' && { peserta: peserta.split(',') }),
    ...(Array.isArray(peserta) && { peserta: peserta.map(String) }),
    ...(typeof rencana === 'string' && { rencana }),
  })),
  component: lazyRouteComponent(() => import('../pages/counsellor/log-session-page.tsx')),
})

const enterprises = createRoute({
  getParentRoute: () => signedIn,
  path: 'usaha',
  loader: async ({ context }) =>
    (await import('../pages/counsellor/enterprises-loader.ts')).loadEnterprises(context),
  component: lazyRouteComponent(() => import('../pages/counsellor/enterprises-page.tsx')),
})

const enterprise = createRoute({
  getParentRoute: () => signedIn,
  path: 'usaha/$enterpriseId',
  loader: async ({ context, params }) =>
    (await import('../pages/counsellor/enterprises-loader.ts')).loadEnterprise(context, params.enterpriseId),
  component: lazyRouteComponent(() => import('../pages/counsellor/enterprise-page.tsx')),
})

/** What a counsellor does in a day; caseload and session ask for nothing before they are drawn, so that they open without a line. */
export const counsellorRoutes = [caseload, logSession, enterprises, enterprise] as const
