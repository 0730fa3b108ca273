import { join } from 'node:path'
import type { Config } from './config.ts'
import { entities } from './entities.ts'
import { migrations } from './migrations.ts'
import type { Database } from './platform/database/database.ts'
import { type House, migratePostgres, openPglite, openPostgres } from './platform/database/open.ts'
import { systemFacts } from './platform/database/roles.ts'
import { sql } from './platform/database/sql.ts'
import { lockDirectory } from './platform/files/directory-lock.ts'
import { makePrivate } from './platform/files/private-directory.ts'
import type { InstallationKind } from './platform/installation/installation.type.ts'
import { grantQueue, prepareQueue, type QueueHome } from './platform/jobs/jobs.ts'
import { prepareInstallation, WrongInstallationError } from './prepare.ts'

/** An installation whose database is migrated, stamped and open under the weak role. */
export interface OpenInstallation {
  kind: InstallationKind
  database: Database
  queue: QueueHome
  close(): Promise<void>
}

/** Names of the jobs whose queues must exist before the application, which owns nothing, opens. */
export type JobNames = readonly { name: string }[]

const house = (kind: InstallationKind): House => ({
  entities,
  migrations,
  prepare: prepareInstallation(kind),
})

/** Migrates a PostgreSQL database to this version, stamps it on its first time, and makes the queue's tables. */
export const migrateInstallation = async (
  ownerUrl: string,
  kind: InstallationKind,
  jobs: JobNames,
): Promise<void> => {
  await migratePostgres(ownerUrl, house(kind))
  await prepareQueue({ url: ownerUrl }, jobs)
  await migratePostgres(ownerUrl, { entities: [], migrations, prepare: grantQueue })
}

/**
 * Opens the installation that the configuration names. The embedded database is migrated on the way, PostgreSQL
 * must have been. Throws `DirectoryHeldError` and `WrongInstallationError`.
 */
export const openInstallation = async (
  config: Config,
  kind: InstallationKind,
  jobs: JobNames,
  now: Date,
): Promise<OpenInstallation> => {
  if (config.databaseUrl) {
    const database = await openPostgres(config.databaseUrl, house(kind))
    try {
      await refuseOtherKind(database, kind)
      await refuseOlderDatabase(database)
    } catch (error) {
      await database.close()
      throw error
    }
    return { kind, database, queue: { url: config.databaseUrl }, close: () => database.close() }
  }
  const directory = join(config.dataDirectory, 'database')
  makePrivate(directory)
  const release = lockDirectory(directory, now)
  try {
    const { database, pglite } = await openPglite(
      { dataDir: directory },
      house(kind),
      async (owner, instance) => {
        await prepareQueue({ pglite: instance }, jobs)
        await grantQueue(owner)
      },
    )
    const close = async () => {
      await database.close()
      release()
    }
    return { kind, database, queue: { pglite }, close }
  } catch (error) {
    release()
    throw error
  }
}

const refuseOtherKind = async (database: Database, kind: InstallationKind): Promise<void> => {
  const [stamp] = await database
    .transaction('titian_public', systemFacts(''), (tx) =>
      tx.rows<{ kind: InstallationKind }>(sql`select kind from app.installation`),
    )
    .catch((error: { code?: string }) => {
      // Undefined table, schema or role: nobody has migrated this database.
      if (['42P01', '3F000', '22023', '42704'].includes(error.code ?? '')) throw new NotMigratedError()
      throw error
    })
  if (stamp?.kind !== kind) throw new WrongInstallationError(stamp?.kind ?? 'LIVE', kind)
}

const refuseOlderDatabase = async (database: Database): Promise<void> => {
  const done = await database
    .transaction('titian_public', systemFacts(''), (tx) =>
      tx.rows<{ name: string }>(sql`select name from titian_migration`),
    )
    .catch((error: { code?: string }) => {
      // Databases of the first builds don't let anybody look.
      if (error.code === '42501') return []
      throw error
    })
  const names = new Set(done.map(({ name }) => name))
  const missing = migrations.filter(({ name }) => !names.has(name))
  if (missing.length > 0) throw new OlderDatabaseError(missing.length)
}

/** This build needs tables that the database doesn't have yet. */
export class OlderDatabaseError extends Error {
  override readonly name = 'OlderDatabaseError'

  constructor(missing: number) {
    super(
      `This database is older than this build: it lacks ${missing} of the migrations. Run \`npm run migrate\` with TITIAN_OWNER_URL first.`,
    )
  }
}

/** The database has no tables of ours yet. */
export class NotMigratedError extends Error {
  override readonly name = 'NotMigratedError'

  constructor() {
    super('This database is not migrated. Run `npm run migrate` with TITIAN_OWNER_URL first.')
  }
}
