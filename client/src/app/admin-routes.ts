import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { readMemberQuestion } from '../accounts/member-question.ts'
import { readAuditQuestion } from '../audit/audit-question.ts'
import { readEmployerQuestion } from '../organisations/employer-question.ts'
import { readAddress } from './read-address.ts'
import { root, signedIn } from './signed-in-route.tsx'

const employers = createRoute({
  getParentRoute: () => signedIn,
  path: 'pemberi-kerja',
  validateSearch: readAddress(readEmployerQuestion),
  loaderDeps: ({ search: { buka: _, ...asked } }) => asked,
  loader: async ({ context, deps }) =>
    (await import('../pages/admin/employers-loader.ts')).loadEmployers(context, deps),
  component: lazyRouteComponent(() => import('../pages/admin/employers-page.tsx')),
})

const members = createRoute({
  getParentRoute: () => signedIn,
  path: 'akun',
  validateSearch: readAddress(readMemberQuestion),
  loaderDeps: ({ search }) => search,
  loader: async ({ context, deps }) =>
    (await import('../pages/admin/members-loader.ts')).loadMembers(context, deps),
  component: lazyRouteComponent(() => import('../pages/admin/members-page.tsx')),
})

const rules = createRoute({
  getParentRoute: () => signedIn,
  path: 'aturan',
  loader: async ({ context }) => (await import('../pages/admin/rules-loader.ts')).loadRules(context),
  component: lazyRouteComponent(() => import('../pages/admin/rules-page.tsx')),
})

const audit = createRoute({
  getParentRoute: () => signedIn,
  path: 'jejak',
  validateSearch: readAddress(readAuditQuestion),
  loaderDeps: ({ search }) => search,
  loader: async ({ context, deps }) =>
    (await import('../pages/admin/audit-loader.ts')).loadAudit(context, deps),
  component: lazyRouteComponent(() => import('../pages/admin/audit-page.tsx')),
})

/** Open to everybody: whoever applies has no account yet. */
export const apply = createRoute({
  getParentRoute: () => root,
  path: 'daftar-pemberi-kerja',
  component: lazyRouteComponent(() => import('../pages/apply-page.tsx')),
})

/** What the data means, published: also for who has no account. */
export const dataNotice = createRoute({
  getParentRoute: () => root,
  path: 'arti-data',
  component: lazyRouteComponent(() => import('../pages/data-notice-page.tsx')),
})

/** What administrators, and the protection officer, do beside people's files. */
export const adminRoutes = [employers, members, rules, audit] as const
