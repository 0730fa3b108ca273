import type { PGlite } from '@electric-sql/pglite'
import { type DatabaseConnection, type Dialect, type Driver, PGliteDialect, PostgresAdapter } from 'kysely'
import { refuseNesting } from './scope.ts'

/**
 * Kysely's dialect for PGlite with the queue for its single connection in our hands, because a queue that
 * can't see who is asking lets a transaction wait for itself without an error.
 */
export const guardedPgliteDialect = (pglite: PGlite): Dialect => {
  const inner = new PGliteDialect({ pglite })
  return {
    createAdapter: () => new PostgresAdapter(),
    createIntrospector: (db) => inner.createIntrospector(db),
    createQueryCompiler: () => inner.createQueryCompiler(),
    createDriver: () => withQueue(inner.createDriver(), pglite),
  }
}

const withQueue = (driver: Driver, pglite: PGlite): Driver => {
  let last: Promise<void> = Promise.resolve()
  const releases = new WeakMap<DatabaseConnection, () => void>()
  return {
    init: (options) => driver.init(options),
    acquireConnection: async (options) => {
      refuseNesting()
      const before = last
      const { promise, resolve } = Promise.withResolvers<void>()
      last = promise
      await before
      const connection = await driver.acquireConnection(options)
      releases.set(connection, resolve)
      return connection
    },
    releaseConnection: async (connection, options) => {
      await driver.releaseConnection(connection, options)
      releases.get(connection)?.()
    },
    beginTransaction: (connection, settings) => driver.beginTransaction(connection, settings),
    commitTransaction: (connection) => driver.commitTransaction(connection),
    rollbackTransaction: (connection) => driver.rollbackTransaction(connection),
    ...(driver.savepoint && { savepoint: driver.savepoint.bind(driver) }),
    ...(driver.rollbackToSavepoint && { rollbackToSavepoint: driver.rollbackToSavepoint.bind(driver) }),
    ...(driver.releaseSavepoint && { releaseSavepoint: driver.releaseSavepoint.bind(driver) }),
    // The instance belongs to whoever opened it; see `openDatabase`.
    destroy: async () => void pglite,
  }
}
