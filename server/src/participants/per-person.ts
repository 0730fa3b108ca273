import { withheldRule } from '@titian/shared/accounts/policy.ts'
import { roleOf } from '../platform/auth/viewer.ts'
import { type RawBuilder, sql } from '../platform/database/sql.ts'
import { relationThatAllows } from '../platform/graphql/guard.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import type { PeopleClass } from './row-security.ts'

/** Whose a row is: every object about a person carries this, for the guard and for the audit log. */
export interface OfPerson {
  personId: string
  unitId: string
}

/** Reads the rows of many persons with one statement. `ids` is a uuid[] to compare with. */
export type ReadMany<Row extends OfPerson> = (
  ids: RawBuilder<unknown>,
  operation: Operation,
) => RawBuilder<Row>

/**
 * A reader of one class of rows, asked for one person at a time: what is asked in one turn of the event loop
 * is read with one statement. Whoever may not read the class gets nothing, and the answer says by which rule.
 */
export const readerOf = <Row extends OfPerson>(dataClass: PeopleClass, read: ReadMany<Row>) => {
  const readMany = batchesOf(read, (row: Row) => row.personId)
  return (operation: Operation, subject: OfPerson): Promise<Row[]> | Row[] =>
    mayRead(operation, dataClass, subject) ? readMany(operation, subject.personId) : []
}

/** Whether the viewer may read this class of this person; if not, the answer says by which rule. */
export const mayRead = (operation: Operation, dataClass: PeopleClass, subject: OfPerson): boolean => {
  if (relationThatAllows(operation.viewer, dataClass, subject) !== null) return true
  operation.withhold(dataClass, withheldRule(roleOf(operation.viewer), dataClass))
  return false
}

/** Rows by a key that many of them share: what is asked in one turn of the event loop is read with one statement. */
export const batchesOf = <Row>(
  read: (ids: RawBuilder<unknown>, operation: Operation) => RawBuilder<Row>,
  keyOf: (row: Row) => string,
) => {
  const batches = new WeakMap<Operation, Batch<Row>>()
  return async (operation: Operation, id: string): Promise<Row[]> => {
    const batch = batches.get(operation) ?? openBatch(operation, read, keyOf, () => batches.delete(operation))
    batches.set(operation, batch)
    batch.ids.add(id)
    return (await batch.rows).get(id) ?? []
  }
}

interface Batch<Row> {
  ids: Set<string>
  rows: Promise<Map<string, Row[]>>
}

const openBatch = <Row>(
  operation: Operation,
  read: (ids: RawBuilder<unknown>, operation: Operation) => RawBuilder<Row>,
  keyOf: (row: Row) => string,
  close: () => void,
): Batch<Row> => {
  const ids = new Set<string>()
  const rows = new Promise<void>((resolve) => setImmediate(resolve)).then(async () => {
    close()
    const found = await operation.rows<Row>(read(uuids([...ids]), operation))
    return Map.groupBy(found, keyOf)
  })
  return { ids, rows }
}

/** Ids of rows as a uuid[] parameter. */
const uuids = (ids: readonly string[]): RawBuilder<unknown> => sql`${`{${ids.join(',')}}`}::uuid[]`
