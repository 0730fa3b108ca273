import { isRaw, type Platform, type Transaction } from '@mikro-orm/core'
import type { AbstractSqlConnection, SqlEntityManager } from '@mikro-orm/sql'
import { CompiledQuery } from 'kysely'

/**
 * Makes the ORM send values beside its statements. By itself MikroORM 7 writes them into the text, where they
 * would reach PostgreSQL's log with every statement that fails, `pg_stat_activity`, and errors that quote it.
 */
export const sendValuesApart = (root: SqlEntityManager): void => {
  const connection: AbstractSqlConnection = root.getConnection('write')
  const platform = root.getPlatform()
  const execute = connection.execute.bind(connection) as (...all: unknown[]) => Promise<never>
  connection.execute = (query, params = [], method, transaction, log) => {
    // The ORM itself always gives a text and a list; SQL by hand goes through `rows`.
    if (typeof query !== 'string' || !Array.isArray(params))
      throw new TypeError('Write SQL with `rows`, whose values are parameters.')
    const bound = bindValues(platform, query, params)
    const through: Pick<Transaction, 'executeQuery'> = {
      executeQuery: (statement: CompiledQuery, options: object) =>
        (transaction ?? connection.getClient()).executeQuery(
          CompiledQuery.raw(statement.sql, bound.values),
          options,
        ),
    }
    return execute(bound.sql, [], method, through, log)
  }
}

/** A statement with `?` for values and `??` for names as one with $1, $2 and its values in that order. */
export const bindValues = (
  platform: Platform,
  sql: string,
  params: readonly unknown[],
): { sql: string; values: unknown[] } => {
  const values: unknown[] = []
  const bind = (value: unknown): string => {
    if (isRaw(value)) return binder.formatQuery(value.sql, value.params)
    if (Array.isArray(value)) return value.map(bind).join(', ')
    return `$${values.push(sendable(value))}`
  }
  // The platform's own reading of placeholders, with another way to write a value.
  const binder: Platform = Object.create(platform, { quoteValue: { value: bind } })
  return { sql: binder.formatQuery(sql, params), values }
}

const sendable = (value: unknown): unknown => {
  if (value === undefined) return null
  if (value instanceof Date) return value.toISOString()
  if (value === null || typeof value !== 'object' || value instanceof Uint8Array) return value
  return JSON.stringify(value)
}
