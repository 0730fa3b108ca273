import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { readVacanciesQuestion, readVacancyQuestion } from '../pages/employer/vacancy-question.ts'
import { readAddress } from './read-address.ts'
import { signedIn } from './signed-in-route.tsx'

const vacancyLoader = () => import('../pages/employer/vacancies-loader.ts')

const vacancies = createRoute({
  getParentRoute: () => signedIn,
  path: 'lowongan',
  validateSearch: readAddress(readVacanciesQuestion),
  loaderDeps: ({ search }) => search,
  loader: async ({ context, deps }) => (await vacancyLoader()).loadVacancies(context, deps),
  component: lazyRouteComponent(() => import('../pages/employer/vacancies-page.tsx')),
})

const vacancyNew = createRoute({
  getParentRoute: () => signedIn,
  path: 'lowongan/baru',
  loader: async ({ context }) => (await vacancyLoader()).loadFormerVacancies(context),
  component: lazyRouteComponent(() => import('../pages/employer/vacancy-new-page.tsx')),
})

const vacancy = createRoute({
  getParentRoute: () => signedIn,
  path: 'lowongan/$vacancyId',
  validateSearch: readAddress(readVacancyQuestion),
  loaderDeps: ({ search: { urut } }) => ({ urut }),
  staleTime: 60_000,
  loader: async ({ context, params, deps }) =>
    (await vacancyLoader()).loadVacancy(context, params.vacancyId, deps),
  component: lazyRouteComponent(() => import('../pages/employer/vacancy-page.tsx')),
})

const vacancyCandidate = createRoute({
  getParentRoute: () => vacancy,
  path: 'kandidat/$candidateId',
  loader: async ({ context, params }) => (await vacancyLoader()).loadMatch(context, params.candidateId),
  component: lazyRouteComponent(() => import('../pages/employer/vacancy-candidate-page.tsx')),
})

const vacancyAmend = createRoute({
  getParentRoute: () => signedIn,
  path: 'lowongan/$vacancyId/ubah',
  loader: async ({ context, params }) =>
    (await vacancyLoader()).loadVacancyToAmend(context, params.vacancyId),
  component: lazyRouteComponent(() => import('../pages/employer/vacancy-amend-page.tsx')),
})

/** The employer's own vacancies, under /lowongan. */
export const vacancyRoutes = [
  vacancies,
  vacancyNew,
  vacancy.addChildren([vacancyCandidate]),
  vacancyAmend,
] as const
