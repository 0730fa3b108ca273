import { type Dialect, type Driver, PostgresAdapter, PostgresDialect } from 'kysely'
import type { Pool } from 'pg'

/**
 * Kysely's dialect for PostgreSQL that gives every connection back. Kysely releases the connection of a
 * transaction after `commit` or `rollback` succeeded; when the server is gone neither does, and each operation
 * that a failover caught would cost the pool one place for ever.
 */
export const releasingPostgresDialect = (pool: Pool): Dialect => {
  // A connection that broke while it idled or was held is news to nobody: the pool drops it by itself.
  pool.on('error', ignore)
  pool.on('connect', (client) => void client.on('error', ignore))
  const inner = new PostgresDialect({ pool })
  return {
    createAdapter: () => new PostgresAdapter(),
    createIntrospector: (db) => inner.createIntrospector(db),
    createQueryCompiler: () => inner.createQueryCompiler(),
    createDriver: () => releasing(inner.createDriver()),
  }
}

const ignore = (): void => undefined

const releasing = (driver: Driver): Driver =>
  Object.assign(Object.create(driver) as Driver, {
    init: driver.init.bind(driver),
    acquireConnection: driver.acquireConnection.bind(driver),
    releaseConnection: driver.releaseConnection.bind(driver),
    commitTransaction: driver.commitTransaction.bind(driver),
    destroy: driver.destroy.bind(driver),
    beginTransaction: async (...[connection, settings]: Parameters<Driver['beginTransaction']>) => {
      try {
        await driver.beginTransaction(connection, settings)
      } catch (error) {
        await driver.releaseConnection(connection)
        throw error
      }
    },
    // PostgreSQL refuses a rollback only by not being there; the pool throws a broken connection away.
    rollbackTransaction: (...[connection]: Parameters<Driver['rollbackTransaction']>) =>
      driver.rollbackTransaction(connection).catch(ignore),
  })
