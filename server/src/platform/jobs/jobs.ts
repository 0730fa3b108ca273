import type { PGlite } from '@electric-sql/pglite'
import { fromPglite, PgBoss } from 'pg-boss'
import type { Tx } from '../database/database.ts'
import { sql } from '../database/sql.ts'

/** Work that happens later or again and again; it runs in roles that it names itself. */
export interface Job {
  name: string
  /** Five fields of cron, in the time of Jakarta; without one the job waits to be enqueued. */
  cron?: string
  run(data: object, now: Date): Promise<void>
}

/** Where the queue keeps its rows: the embedded instance, or an address of PostgreSQL. */
export type QueueHome = { pglite: PGlite } | { url: string }

const QUEUE = { schema: 'pgboss', createSchema: false } as const

/** Makes the queue's own tables as owner, and grants them to the roles that send and work. */
export const prepareQueue = async (home: QueueHome, jobs: readonly Pick<Job, 'name'>[]): Promise<void> => {
  const boss = new PgBoss({ ...connection(home), schema: QUEUE.schema, supervise: false, schedule: false })
  await boss.start()
  for (const job of jobs) await boss.createQueue(job.name)
  await boss.stop({ graceful: false, close: 'url' in home })
}

/** The grants on the queue's tables; run as owner after `prepareQueue`. */
export const grantQueue = async (owner: Tx): Promise<void> => {
  await owner.rows(sql`grant usage on schema pgboss to titian_login, titian_command`)
  await owner.rows(sql`grant select, insert, update, delete on all tables in schema pgboss to titian_login`)
  await owner.rows(sql`grant execute on all functions in schema pgboss to titian_login, titian_command`)
  await owner.rows(sql`grant usage on all sequences in schema pgboss to titian_login, titian_command`)
  await owner.rows(sql`grant select, insert on all tables in schema pgboss to titian_command`)
}

/** A queue under the powerless login role: it can move jobs, and change nothing about its tables. */
export const openQueue = (home: QueueHome, log: (error: Error) => void): PgBoss => {
  const boss = new PgBoss({
    ...connection(home),
    ...('url' in home && { options: '-c role=titian_login' }),
    schema: QUEUE.schema,
    createSchema: false,
    migrate: false,
    // The login role owns no index, so it leaves them as they are.
    reindex: false,
    // One connection serves everybody on the embedded database: look less often.
    ...('pglite' in home && { maintenanceIntervalSeconds: 3_600, monitorIntervalSeconds: 600 }),
  } as ConstructorParameters<typeof PgBoss>[0])
  boss.on('error', log)
  return boss
}

/** Starts working on jobs; each cron job is scheduled in the time of Jakarta. */
export const startJobs = async (
  boss: PgBoss,
  jobs: readonly Job[],
  now: () => Date,
  pollSeconds: number,
): Promise<void> => {
  await boss.start()
  for (const job of jobs) {
    await boss.work(job.name, { pollingIntervalSeconds: pollSeconds }, async (batch) => {
      for (const { data } of batch) await job.run((data ?? {}) as object, now())
    })
    if (job.cron) await boss.schedule(job.name, job.cron, {}, { tz: 'Asia/Jakarta' })
  }
}

const connection = (home: QueueHome) =>
  'pglite' in home ? { db: fromPglite(home.pglite) } : { connectionString: home.url }
