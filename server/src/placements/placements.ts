import { jakartaDay } from '../accounts/jakarta-day.ts'
import type { MoveJourney } from '../journeys/move-journey.ts'
import type { Database } from '../platform/database/database.ts'
import type { Job } from '../platform/jobs/jobs.ts'
import { EndPlacementMutation } from './end-placement.mutation.ts'
import { ParticipantPlacementsResolver } from './placement.resolver.ts'
import { PlacementFieldsResolver, PlacementListResolver } from './placement-list.resolver.ts'
import { startWorkDue } from './start-work.ts'

/** The resolvers of this room. */
export const placementsResolvers = (): object[] => [
  new ParticipantPlacementsResolver(),
  new PlacementListResolver(),
  new PlacementFieldsResolver(),
  new EndPlacementMutation(),
]

/** Every morning: whose first day of work has come. */
export const placementsJobs = (database: Database, moveJourney: MoveJourney): Job[] => [
  {
    name: 'start-placements',
    cron: '5 0 * * *',
    run: async (_, now) => {
      await startWorkDue(database, moveJourney, { now, today: jakartaDay(now) })
    },
  },
]
