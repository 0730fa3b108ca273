import { fromKysely, type PgBoss } from 'pg-boss'
import type { Tx } from '../database/database.ts'

/** Where commands leave work for later: the job is a row of their own transaction, or it never was. */
export interface Outbox {
  enqueue(tx: Tx, job: string, data: object): Promise<void>
}

/** An outbox that writes into pg-boss' tables through the command's transaction. */
export const outboxInto = (boss: PgBoss): Outbox => ({
  enqueue: async (tx, job, data) => {
    await boss.send(job, data, { db: fromKysely(tx.em.getKysely()) })
  },
})
