import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { readAddress } from './read-address.ts'
import { signedIn } from './signed-in-route.tsx'

const caseload = createRoute({
  getParentRoute: () => signedIn,
  path: 'dampingan',
  component: lazyRouteComponent(() => import('../pages/counsellor/caseload-page.tsx')),
})

const client = createRoute({
  getParentRoute: () => signedIn,
  path: 'dampingan/$participantId',
  validateSearch: readAddress(({ sesi }): { sesi?: string } => (typeof sesi === 'string' ? { sesi } : {})),
  component: lazyRouteComponent(() => import('../pages/counsellor/client-page.tsx')),
})

const logSession = createRoute({
  getParentRoute: () => signedIn,
  path: 'catat-sesi',
  validateSearch: readAddress(
    ({ peserta, rencana, menunggu }): { peserta?: string[]; rencana?: string; menunggu?: string } => ({
      ...(typeof peserta === 'string' && { peserta: peserta.split(',') }),
      ...(Array.isArray(peserta) && { peserta: peserta.map(String) }),
      ...(typeof rencana === 'string' && { rencana }),
      // The entry of the outbox that is put right.
      ...(typeof menunggu === 'string' && { menunggu }),
    }),
  ),
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

const counsellors = createRoute({
  getParentRoute: () => signedIn,
  path: 'pendamping',
  component: lazyRouteComponent(() => import('../pages/supervisor/counsellors-page.tsx')),
})

/** What a counsellor does in a day; caseload and session ask for nothing before they are drawn, so that they open without a line. */
export const counsellorRoutes = [caseload, client, logSession, enterprises, enterprise, counsellors] as const
