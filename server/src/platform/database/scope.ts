import { AsyncLocalStorage } from 'node:async_hooks'

/** One line of work (a request, a job): at most one transaction may be open in it at a time. */
interface Scope {
  hasOpenTransaction: boolean
}

const scopes = new AsyncLocalStorage<Scope>()

/** A second connection was asked for from inside an open transaction: on PGlite this would wait for itself for ever. */
export class NestedConnectionError extends Error {
  constructor() {
    super('A connection was asked for inside an open transaction; use that transaction, or finish it first.')
    this.name = 'NestedConnectionError'
  }
}

/** Runs `work` as one line of work of its own. */
export const inScope = <T>(work: () => T): T => scopes.run({ hasOpenTransaction: false }, work)

/** Throws `NestedConnectionError` when this line of work already holds a transaction. */
export const refuseNesting = (): void => {
  if (scopes.getStore()?.hasOpenTransaction) throw new NestedConnectionError()
}

/** Marks whether this line of work holds a transaction. Outside any scope nothing is tracked. */
export const markTransaction = (isOpen: boolean): void => {
  const scope = scopes.getStore()
  if (scope) scope.hasOpenTransaction = isOpen
}
