import { type App, createApp } from '../src/app.ts'
import { registerPersonas } from '../src/demo/persona-routes.ts'
import type { Database } from '../src/platform/database/database.ts'
import type { QueueHome } from '../src/platform/jobs/jobs.ts'

export const TEST_SECRET = 'a secret of the tests, long enough for anything'

/** The whole server over an open database, as the demonstration composes it; it doesn't listen and has no jobs. */
export const appOver = (database: Database, queue: QueueHome, now: () => Date): Promise<App> =>
  createApp({
    config: {
      port: 0,
      host: '127.0.0.1',
      dataDirectory: '/nonexistent',
      databaseUrl: null,
      ownerUrl: null,
      publicUrl: 'http://127.0.0.1',
      secret: TEST_SECRET,
      trustProxy: true,
      logLevel: 'silent',
    },
    installation: { kind: 'SYNTHETIC', database, queue, close: () => database.close() },
    secret: TEST_SECRET,
    now,
    extraRoutes: (http, { rooms }) => registerPersonas(http, rooms.accounts.world, now),
  })
