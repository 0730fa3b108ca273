import { PGlite, type PGliteOptions } from '@electric-sql/pglite'
import type { Constructor, EntityClass } from '@mikro-orm/core'
import { type Migration, Migrator } from '@mikro-orm/migrations'
import { defineConfig as definePglite, MikroORM as PgliteOrm } from '@mikro-orm/pglite'
import { MikroORM as PostgresOrm } from '@mikro-orm/postgresql'
import { createPostgreSqlTypeParsers, type Options, type SqlEntityManager } from '@mikro-orm/sql'
import type { Dialect, RawBuilder } from 'kysely'
import pg from 'pg'
import postgresArray from 'postgres-array'
import { type Database, databaseOver, type Tx } from './database.ts'
import { guardedPgliteDialect } from './pglite-dialect.ts'
import { releasingPostgresDialect } from './postgres-dialect.ts'
import { sql } from './sql.ts'

/** What the house above the platform brings along: its rows, its migrations, and what the owner does after them. */
export interface House {
  entities: EntityClass<object>[]
  migrations: { name: string; class: Constructor<Migration> }[]
  /** Runs as owner after the migrations, in one transaction: reference data, the installation stamp. */
  prepare?: (owner: Tx) => Promise<void>
}

/** Opens the embedded database (directory, memory, or a dump), migrates it as owner, and steps down for good. */
export const openPglite = async (
  where: Pick<PGliteOptions, 'dataDir' | 'loadDataDir'>,
  house: House,
  afterwards?: (owner: Tx, pglite: PGlite) => Promise<void>,
): Promise<{ database: Database; pglite: PGlite }> => {
  const pglite = await PGlite.create({ ...where, parsers: PARSERS })
  await pglite.exec('reset role')
  const owner = await PgliteOrm.init(
    definePglite({ ...common([], house), ...over(guardedPgliteDialect(pglite)) }),
  )
  await migrate(owner, house)
  const em = owner.em as SqlEntityManager
  await afterwards?.(ownerTx(em.fork()), pglite)
  await owner.close()
  await pglite.exec('set role titian_login')

  const orm = await PgliteOrm.init(
    definePglite({ ...common(house.entities, house), ...over(guardedPgliteDialect(pglite)) }),
  )
  const close = async () => {
    await orm.close()
    if (!pglite.closed) await pglite.close()
  }
  return { database: databaseOver('pglite', orm.em as SqlEntityManager, close), pglite }
}

/** Migrates a PostgreSQL database as its owner. Roles belong to the cluster and are made when they are missing. */
export const migratePostgres = async (ownerUrl: string, house: House): Promise<void> => {
  const owner = await PostgresOrm.init({ ...common([], house), clientUrl: ownerUrl })
  try {
    await migrate(owner, house)
  } finally {
    await owner.close(true)
  }
}

/** Opens a migrated PostgreSQL database; whoever the address logs in as, connections idle as `titian_login`. */
export const openPostgres = async (url: string, house: House, poolSize = 10): Promise<Database> => {
  await refuseStrongLogin(url)
  const pool = new pg.Pool({
    connectionString: url,
    max: poolSize,
    application_name: 'titian',
    connectionTimeoutMillis: 5_000,
    // The session's own default, so that even `reset role` leads no further back than here.
    options: '-c role=titian_login',
    types: { getTypeParser: parserOf },
  })
  const orm = await PostgresOrm.init({
    ...common(house.entities, house),
    ...over(releasingPostgresDialect(pool)),
    ensureDatabase: false,
  })
  return databaseOver('postgresql', orm.em as SqlEntityManager, () => orm.close(true))
}

/** On both databases dates and instants stay text until somebody asks for more. */
const PARSERS = createPostgreSqlTypeParsers((text) => postgresArray.parse(text))

const parserOf = ((oid: number, format?: 'text' | 'binary') =>
  (format !== 'binary' && PARSERS[oid]) ||
  pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser

const common = (entities: EntityClass<object>[], house: House) => ({
  entities,
  extensions: [Migrator],
  discovery: { warnWhenNoEntities: false },
  // Migrations announce themselves through our own log; SQL with its values is never printed.
  logger: () => undefined,
  migrations: { migrationsList: house.migrations, snapshot: false, tableName: 'titian_migration' },
})

// The embedded database has no address to take a name from; PostgreSQL's comes from its own and from nowhere else.
const over = (dialect: Dialect) =>
  ({ dbName: 'titian', driverOptions: dialect }) as Pick<Options, 'dbName' | 'driverOptions'>

const migrate = async (owner: { em: unknown; migrator: { up(): Promise<unknown> } }, house: House) => {
  await owner.migrator.up()
  const em = (owner.em as SqlEntityManager).fork()
  await em.transactional(async (tx) => {
    // Whoever starts on this database has to see whether it is as new as they are.
    await ownerTx(tx).rows(sql`grant select on titian_migration to titian_public`)
    await house.prepare?.(ownerTx(tx))
  })
}

const ownerTx = (em: SqlEntityManager): Tx => ({
  em,
  rows: async <T>(query: RawBuilder<T>) => (await query.execute(em.getKysely())).rows,
})

/** Tries the step down once, on a connection of its own: inside the pool a refusal would never be released. */
const refuseStrongLogin = async (url: string): Promise<void> => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 })
  await client.connect()
  try {
    await client.query('set role titian_login')
  } catch (error) {
    const { code } = error as { code?: string }
    if (code === '22023')
      throw new NoLoginRoleError('The role titian_login is not there: run the migrations first.')
    if (code === '42501')
      throw new NoLoginRoleError('The login may not become titian_login: grant titian_login to it.')
    throw error
  } finally {
    await client.end()
  }
}

/** Whoever the address logs in as can't step down to the role that owns nothing. */
export class NoLoginRoleError extends Error {
  override readonly name = 'NoLoginRoleError'
}
