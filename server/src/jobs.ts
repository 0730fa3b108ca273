import { sweepSignIn } from './accounts/sweep-sign-in.ts'
import { sweepRequests } from './participants/sweep-requests.ts'
import { sealAudit } from './platform/audit/sealer.ts'
import type { Database } from './platform/database/database.ts'
import type { Job } from './platform/jobs/jobs.ts'
import { keyFor } from './secret.ts'

/** Every job of an installation, by name; their queues are made by the owner before the application opens. */
export const JOBS = [
  { name: 'seal-audit' },
  { name: 'publish-cards' },
  { name: 'take-away-lapsed-cards' },
  { name: 'sweep-sign-in' },
  { name: 'sweep-requests' },
  { name: 'gather-demand' },
  { name: 'release-introduction-answers' },
  { name: 'sweep-introductions' },
  { name: 'start-placements' },
  { name: 'end-lapsed-confirmations' },
] as const

export interface JobsDeps {
  database: Database
  secret: string
  log: { info(what: object, message: string): void }
  /** What rooms do again and again, already composed. */
  roomJobs: readonly Job[]
}

/** The jobs with what they do. */
export const installationJobs = ({ database, secret, log, roomJobs }: JobsDeps): Job[] => [
  {
    name: 'seal-audit',
    cron: '* * * * *',
    run: async (_data, now) => {
      const head = await sealAudit(database, keyFor(secret, 'audit seal'), now)
      // The log is the copy elsewhere: whoever cuts the table's end can't cut what was already shipped.
      if (head) log.info({ head }, 'audit log sealed')
    },
  },
  {
    name: 'sweep-sign-in',
    cron: '17 * * * *',
    run: (_data, now) => sweepSignIn(database, now),
  },
  {
    name: 'sweep-requests',
    cron: '23 * * * *',
    run: (_data, now) => sweepRequests(database, now),
  },
  ...roomJobs,
]
