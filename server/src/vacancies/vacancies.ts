import type { MinimumWage } from '@titian/shared/vacancies/minimum-wage.ts'
import { jakartaDay } from '../accounts/jakarta-day.ts'
import type { SearchDeps } from '../candidates/list-candidates.ts'
import type { Database } from '../platform/database/database.ts'
import { systemFacts } from '../platform/database/roles.ts'
import type { Job } from '../platform/jobs/jobs.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { AmendVacancyMutation } from './amend-vacancy.mutation.ts'
import { CloseVacancyMutation } from './close-vacancy.mutation.ts'
import { DemandResolver } from './demand.resolver.ts'
import { DuplicateVacancyMutation } from './duplicate-vacancy.mutation.ts'
import { FittingVacanciesResolver } from './fitting-vacancies.resolver.ts'
import { gatherDemand } from './gather-demand.ts'
import { RegionMinimumWageResolver, WageWarningResolver } from './minimum-wage.resolver.ts'
import type { VacancyClosedListener } from './on-vacancy-closed.ts'
import { PostVacancyMutation } from './post-vacancy.mutation.ts'
import { ShortlistResolver } from './shortlist.resolver.ts'
import { ShortlistCandidateMutation } from './shortlist-candidate.mutation.ts'
import { UnshortlistCandidateMutation } from './unshortlist-candidate.mutation.ts'
import { VacancyResolver } from './vacancy.resolver.ts'
import { VacancyMatchesResolver } from './vacancy-matches.resolver.ts'
import { VacancyReportResolver } from './vacancy-report.resolver.ts'

export interface VacanciesDeps {
  vocabulary: Vocabulary
  minimumWages: readonly MinimumWage[]
  search: SearchDeps
  /** What later rooms do when a vacancy closes. */
  onVacancyClosed: readonly VacancyClosedListener[]
}

/** Gathers demand on Friday mornings, after the cards were published. */
export const vacanciesJobs = (database: Database, vocabulary: Vocabulary): Job[] => [
  {
    name: 'gather-demand',
    cron: '30 6 * * 5',
    run: async (_, now) => {
      const today = jakartaDay(now)
      await database.transaction('titian_projector', systemFacts(today), (tx) =>
        gatherDemand(tx, vocabulary, today),
      )
    },
  },
]

/** The resolvers of this room, each with what it needs. */
export const vacanciesResolvers = (deps: VacanciesDeps): object[] => {
  const { vocabulary, minimumWages, search, onVacancyClosed } = deps
  return [
    new VacancyResolver(vocabulary),
    new VacancyReportResolver(vocabulary),
    new WageWarningResolver(vocabulary, minimumWages),
    new RegionMinimumWageResolver(vocabulary, minimumWages),
    new VacancyMatchesResolver(search),
    new DemandResolver(vocabulary),
    new ShortlistResolver(search),
    new FittingVacanciesResolver(vocabulary),
    new PostVacancyMutation(vocabulary),
    new AmendVacancyMutation(vocabulary),
    new CloseVacancyMutation(vocabulary, onVacancyClosed),
    new DuplicateVacancyMutation(vocabulary),
    new ShortlistCandidateMutation(search),
    new UnshortlistCandidateMutation(vocabulary),
  ]
}
