import { sweepSignIn } from './accounts/sweep-sign-in.ts'
import type { App } from './app.ts'
import { sealAudit } from './platform/audit/sealer.ts'
import type { Job } from './platform/jobs/jobs.ts'
import { keyFor } from './secret.ts'

/** Every job of an installation, by name; their queues are made by the owner before the application opens. */
export const JOBS = [
  { name: 'seal-audit' },
  { name: 'publish-cards' },
  { name: 'take-away-lapsed-cards' },
  { name: 'sweep-sign-in' },
] as const

/** The jobs with what they do. */
export const registerInstallationJobs = (app: App): Job[] => [
  {
    name: 'seal-audit',
    cron: '* * * * *',
    run: async (_data, now) => {
      const head = await sealAudit(app.installation.database, keyFor(app.secret, 'audit seal'), now)
      // The log is the copy elsewhere: whoever cuts the table's end can't cut what was already shipped.
      if (head) app.http.log.info({ head }, 'audit log sealed')
    },
  },
  {
    name: 'sweep-sign-in',
    cron: '17 * * * *',
    run: (_data, now) => sweepSignIn(app.installation.database, now),
  },
  ...app.rooms.candidates.jobs,
]
