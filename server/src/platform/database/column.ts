import type { EntityClass } from '@mikro-orm/core'
import { ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'

/** PostgreSQL's types that rows are made of, and the types of the ORM that carry them. */
const CARRIED_BY = {
  uuid: 'uuid',
  text: 'text',
  integer: 'integer',
  boolean: 'boolean',
  /** Stays text, YYYY-MM-DD: a day has no time zone. */
  date: 'date',
  'timestamp with time zone': 'datetime',
  bytea: 'blob',
  'text[]': 'array',
  'uuid[]': 'array',
  jsonb: 'json',
} as const

export type ColumnType = keyof typeof CARRIED_BY

interface ColumnOptions {
  nullable?: true
  /** The column's default as SQL; what is left out of a new row is read back from the database. */
  default?: string
  /** Read only when named: for what the roles that load the row may not all read. */
  lazy?: true
  /** Counts the changes of the row; a change based on an older count throws `OptimisticLockError`. */
  version?: true
}

/** A column of a row, by its name and type in the database. `test/entities.test.ts` holds both equal. */
export const Column = (name: string, type: ColumnType, options: ColumnOptions = {}): PropertyDecorator =>
  Property(columnOf(name, type, options)) as PropertyDecorator

/** A column of the primary key. */
export const Key = (name: string, type: ColumnType, options: ColumnOptions = {}): PropertyDecorator =>
  PrimaryKey(columnOf(name, type, options)) as PropertyDecorator

/** The key of another row of the same room or a lower one; it stays a key, and that row is written first. */
export const KeyOf = (
  of: () => EntityClass<object>,
  name: string,
  options: { primary?: true } = {},
): PropertyDecorator =>
  ManyToOne({
    entity: of,
    fieldName: name,
    columnType: 'uuid',
    mapToPk: true,
    ...options,
  }) as PropertyDecorator

const columnOf = (name: string, type: ColumnType, { default: defaultRaw, ...options }: ColumnOptions) => ({
  fieldName: name,
  type: CARRIED_BY[type],
  columnType: type,
  ...(defaultRaw !== undefined && { defaultRaw }),
  ...options,
})
