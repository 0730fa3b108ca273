import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
} from 'kysely'
import type { Database, OpenTx } from '../platform/database/database.ts'
import { systemFacts } from '../platform/database/roles.ts'
import { inScope, refuseNesting } from '../platform/database/scope.ts'

/**
 * A Kysely for the sign-in library alone: each connection that it takes is one transaction of our own database
 * in the role `titian_auth`, so that the library sees its own schema and nothing else, on either driver.
 * Throws `NestedConnectionError` inside an open transaction.
 */
export const authKysely = (database: Database): Kysely<unknown> =>
  new Kysely({ dialect: authDialect(database) })

interface AuthConnection extends DatabaseConnection {
  tx: OpenTx
  hasFailed: boolean
}

const authDialect = (database: Database): Dialect => ({
  createAdapter: () => new PostgresAdapter(),
  createIntrospector: (db) => new PostgresIntrospector(db),
  createQueryCompiler: () => new PostgresQueryCompiler(),
  createDriver: () => authDriver(database),
})

const authDriver = (database: Database): Driver => ({
  init: async () => undefined,
  destroy: async () => undefined,
  // A scope of its own for each: the library may ask for two at once, and neither stands inside the other.
  acquireConnection: () => {
    refuseNesting()
    return inScope(async () => connectionOver(await database.begin('titian_auth', systemFacts('1970-01-01'))))
  },
  releaseConnection: (connection) => {
    const { tx, hasFailed } = connection as AuthConnection
    return inScope(() => (hasFailed ? tx.rollback() : tx.commit()))
  },
  // The connection is a transaction already; its end comes with the release.
  beginTransaction: async () => undefined,
  commitTransaction: async () => undefined,
  rollbackTransaction: async (connection) => {
    ;(connection as AuthConnection).hasFailed = true
  },
})

const connectionOver = (tx: OpenTx): AuthConnection => {
  const connection: AuthConnection = {
    tx,
    hasFailed: false,
    executeQuery: async <R>(query: CompiledQuery) => {
      try {
        const result = await tx.em.getKysely().executeQuery<R>(query)
        return { ...result, rows: result.rows.map(withDates) }
      } catch (error) {
        connection.hasFailed = true
        throw error
      }
    },
    // biome-ignore lint/correctness/useYield: the library never streams; whoever tries is told so.
    streamQuery: async function* () {
      throw new Error('The sign-in tables are not streamed.')
    },
  }
  return connection
}

/**
 * Our connections leave instants as text. The library compares them with dates, and a text compared with a date
 * is never the later one: a session would stand for ever.
 */
const withDates = <R>(row: R): R => {
  const entries = Object.entries(row as Record<string, unknown>).map(([column, value]) =>
    typeof value === 'string' && /(At|Until)$/.test(column) ? [column, new Date(value)] : [column, value],
  )
  return Object.fromEntries(entries) as R
}
