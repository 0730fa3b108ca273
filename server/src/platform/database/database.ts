import type { SqlEntityManager } from '@mikro-orm/sql'
import type { RawBuilder } from 'kysely'
import { sendValuesApart } from './bound-values.ts'
import { type SessionFacts, sessionVariables, type TransactionRole } from './roles.ts'
import { inScope, markTransaction, refuseNesting } from './scope.ts'

/** An open transaction in one database role: SQL by hand, or the ORM, both in the same transaction. */
export interface Tx {
  rows<T>(query: RawBuilder<T>): Promise<T[]>
  readonly em: SqlEntityManager
}

/** A transaction whose end somebody else decides; exactly one of `commit` and `rollback` must be called. */
export interface OpenTx extends Tx {
  commit(): Promise<void>
  rollback(): Promise<void>
}

/** The application's database: nothing is read or written outside a transaction in a named role. */
export interface Database {
  readonly kind: 'pglite' | 'postgresql'
  /** Opens a transaction in `role`. Throws `NestedConnectionError` inside another one. */
  begin(role: TransactionRole, facts: SessionFacts): Promise<OpenTx>
  /** Runs `act` in a transaction of `role` and commits, or rolls back when it throws. */
  transaction<T>(role: TransactionRole, facts: SessionFacts, act: (tx: Tx) => Promise<T>): Promise<T>
  close(): Promise<void>
}

/** Makes a `Database` of a root entity manager whose connections idle in the powerless login role. */
export const databaseOver = (
  kind: Database['kind'],
  root: SqlEntityManager,
  close: () => Promise<void>,
): Database => {
  sendValuesApart(root)
  const begin = async (role: TransactionRole, facts: SessionFacts): Promise<OpenTx> => {
    refuseNesting()
    const em = root.fork({ session: { role, variables: sessionVariables(facts) } })
    await em.begin()
    markTransaction(true)
    const underWay = new Set<Promise<unknown>>()
    let isEnding = false
    const end = async (how: 'commit' | 'rollback') => {
      isEnding = true
      // A statement still waiting its turn would run after the end, on a connection that is somebody else's by then.
      await Promise.allSettled(underWay)
      try {
        await em[how]()
      } finally {
        markTransaction(false)
      }
    }
    return {
      em,
      rows: <T>(query: RawBuilder<T>): Promise<T[]> => {
        if (isEnding) return Promise.reject(new Error('This transaction has ended.'))
        const running = query.execute(em.getKysely()).then(({ rows }) => rows)
        underWay.add(running)
        const done = () => void underWay.delete(running)
        running.then(done, done)
        return running
      },
      commit: () => end('commit'),
      rollback: () => end('rollback'),
    }
  }

  return {
    kind,
    begin,
    transaction: (role, facts, act) => {
      refuseNesting()
      return inScope(async () => {
        const tx = await begin(role, facts)
        try {
          const result = await act(tx)
          await tx.commit()
          return result
        } catch (error) {
          // What went wrong inside is the news; a failing rollback must not hide it.
          await tx.rollback().catch(() => undefined)
          throw error
        }
      })
    },
    close,
  }
}
