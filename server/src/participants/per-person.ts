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
  const batches = new WeakMap<Operation, Batch<Row>>()
  return (operation: Operation, subject: OfPerson): Promise<Row[]> | Row[] => {
    if (relationThatAllows(operation.viewer, dataClass, subject) === null) {
      operation.withhold(dataClass, withheldRule(roleOf(operation.viewer), dataClass))
      return []
    }
    const batch = batches.get(operation) ?? openBatch(operation, read, () => batches.delete(operation))
    batches.set(operation, batch)
    batch.ids.add(subject.personId)
    return batch.rows.then((rows) => rows.get(subject.personId) ?? [])
  }
}

interface Batch<Row> {
  ids: Set<string>
  rows: Promise<Map<string, Row[]>>
}

const openBatch = <Row extends OfPerson>(
  operation: Operation,
  read: ReadMany<Row>,
  close: () => void,
): Batch<Row> => {
  const ids = new Set<string>()
  const rows = new Promise<void>((resolve) => setImmediate(resolve)).then(async () => {
    close()
    const found = await operation.rows<Row>(read(uuids([...ids]), operation))
    return Map.groupBy(found, (row) => row.personId)
  })
  return { ids, rows }
}

/** Ids of rows as a uuid[] parameter. */
const uuids = (ids: readonly string[]): RawBuilder<unknown> => sql`${`{${ids.join(',')}}`}::uuid[]`
