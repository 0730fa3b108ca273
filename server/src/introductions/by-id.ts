import type { Operation } from '../platform/graphql/operation.ts'

/** Reads rows one id at a time for whoever asks; what is asked in one turn of the event loop is read together. */
export const byId = <Row>(
  read: (operation: Operation, ids: readonly string[]) => Promise<ReadonlyMap<string, Row>>,
) => {
  const batches = new WeakMap<Operation, { ids: Set<string>; rows: Promise<ReadonlyMap<string, Row>> }>()
  return async (operation: Operation, id: string): Promise<Row | null> => {
    let batch = batches.get(operation)
    if (!batch) {
      const ids = new Set<string>()
      const rows = new Promise<void>((resolve) => setImmediate(resolve)).then(() => {
        batches.delete(operation)
        return read(operation, [...ids])
      })
      batch = { ids, rows }
      batches.set(operation, batch)
    }
    batch.ids.add(id)
    return (await batch.rows).get(id) ?? null
  }
}
