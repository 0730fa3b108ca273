import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { lexicographicSortSchema, printSchema } from 'graphql'
import type { PgBoss } from 'pg-boss'
import { jakartaDay } from './accounts/jakarta-day.ts'
import type { Config } from './config.ts'
import { installationJobs } from './jobs.ts'
import type { OpenInstallation } from './open-installation.ts'
import { registerFiles } from './participants/file-routes.ts'
import { systemFacts } from './platform/database/roles.ts'
import { sql } from './platform/database/sql.ts'
import { cursorsUnder } from './platform/graphql/cursor.ts'
import { type Engine, engineOf } from './platform/graphql/engine.ts'
import { costMeter } from './platform/graphql/meter.ts'
import { Operation } from './platform/graphql/operation.ts'
import type { Language } from './platform/graphql/operation-settings.ts'
import { ADMISSION, admission } from './platform/http/admission.ts'
import { registerGraphql } from './platform/http/graphql-route.ts'
import { registerHealth } from './platform/http/health-routes.ts'
import { registerPage } from './platform/http/page-routes.ts'
import { registerSchemaChanges } from './platform/http/schema-changes-route.ts'
import { httpServer } from './platform/http/server.ts'
import { openQueue, startJobs } from './platform/jobs/jobs.ts'
import { outboxInto } from './platform/jobs/outbox.ts'
import { composeRooms, type Rooms } from './rooms.ts'
import { createSchema } from './schema.ts'

export interface AppDeps {
  config: Config
  installation: OpenInstallation
  secret: string
  now: () => Date
  /** Routes that only one kind of installation has, registered before the page's own. */
  extraRoutes?: (app: FastifyInstance, world: App) => Promise<void> | void
}

/** The whole server, composed and ready to listen. */
export interface App {
  http: FastifyInstance
  engine: Engine
  rooms: Rooms
  installation: OpenInstallation
  secret: string
  now: () => Date
  publicUrl: string
  /** Makes the operation that a viewer's request runs in. */
  operationFor(
    viewer: Operation['viewer'],
    door: Operation['door'],
    language: Language,
    address?: string,
  ): Operation
  /** Starts the jobs; the HTTP server is started by whoever listens. */
  startWork(): Promise<void>
  close(): Promise<void>
}

const CLIENT = new URL('../../client/dist/', import.meta.url).pathname

/** Puts the rooms, the doors and the jobs together over an open installation. */
export const createApp = async (deps: AppDeps): Promise<App> => {
  const { config, installation, secret, now } = deps
  const { database } = installation
  const publicUrl = config.publicUrl ?? `http://127.0.0.1:${config.port}`
  const http = await httpServer({
    trustProxy: config.trustProxy,
    isSecure: publicUrl.startsWith('https://'),
    logLevel: config.logLevel,
  })
  const rooms = await composeRooms({ database, kind: installation.kind, secret, publicUrl, now })
  const engine = engineOf(createSchema(rooms.resolvers), (reference, error) =>
    http.log.error({ reference, err: error }, 'an operation failed'),
  )
  await engine.start()

  const boss = openQueue(installation.queue, (error) => http.log.error({ err: error }, 'the queue failed'))
  const outbox = outboxInto(boss)
  const cursors = cursorsUnder(secret)
  const operationFor: App['operationFor'] = (viewer, door, language, address = '') => {
    const at = now()
    return new Operation({
      viewer,
      now: at,
      today: jakartaDay(at),
      language,
      door,
      address,
      database,
      outbox,
      cursors,
    })
  }

  const state = { isStarted: false, isClosing: false }
  registerHealth(http, {
    isStarted: () => state.isStarted,
    isClosing: () => state.isClosing,
    isDatabaseThere: () => answers(database),
    searchEngine: () => (rooms.candidates.searchEngine() === 'READY' ? 'index' : 'tables'),
  })
  rooms.registerRoutes(http)
  registerGraphql(http, {
    engine,
    identify: rooms.identify,
    trusted: trustedDocuments(),
    ownOrigin: new URL(publicUrl).origin,
    playgroundWrites: installation.kind === 'SYNTHETIC',
    now,
    admit: admission(ADMISSION),
    operationFor: (viewer, door, request) =>
      operationFor(viewer, door, languageOf(request.headers['accept-language']), request.ip),
    meterFor: (viewer, door, address, at) => costMeter(database, viewer, door, address, at),
  })

  registerFiles(http, {
    database,
    cipher: rooms.cipher,
    identify: rooms.identify,
    ownOrigin: new URL(publicUrl).origin,
    now,
    operationFor: (viewer, request) =>
      operationFor(viewer, 'page', languageOf(request.headers['accept-language']), request.ip),
  })

  let work: PgBoss | null = null
  const app: App = {
    http,
    engine,
    rooms,
    installation,
    secret,
    now,
    publicUrl,
    operationFor,
    startWork: async () => {
      await startJobs(
        boss,
        installationJobs({ database, secret, log: http.log, roomJobs: rooms.jobs }),
        now,
        database.kind === 'pglite' ? 30 : 2,
      )
      work = boss
      // Searches go to the tables until the index is there.
      void rooms.candidates
        .loadIndex()
        .catch((error) => http.log.error({ err: error }, 'the index did not load'))
      state.isStarted = true
    },
    close: async () => {
      state.isClosing = true
      await http.close()
      await work?.stop({ graceful: true, timeout: 5_000, close: true })
      await engine.stop()
      await installation.close()
    },
  }
  await deps.extraRoutes?.(http, app)
  registerSchemaChanges(http, engine.schema)
  await registerPage(http, CLIENT, printSchema(lexicographicSortSchema(engine.schema)))
  return app
}

const languageOf = (header: string | undefined): Language =>
  header?.trim().toLowerCase().startsWith('en') ? 'en' : 'id'

const trustedDocuments = (): ReadonlyMap<string, string> => {
  const path = join(CLIENT, 'trusted-documents.json')
  return new Map(
    existsSync(path) ? Object.entries(JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>) : [],
  )
}

const answers = async (database: OpenInstallation['database']): Promise<boolean> => {
  try {
    await database.transaction('titian_public', systemFacts(''), (tx) => tx.rows(sql`select 1`))
    return true
  } catch {
    return false
  }
}
