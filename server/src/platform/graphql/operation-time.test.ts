import { describe, expect, inject, it } from 'vitest'
import { testApp } from '../../../test/app.ts'
import { sql } from '../database/sql.ts'

// The embedded database runs in our own thread and can't be interrupted; PostgreSQL ends the statement itself.
describe.runIf('postgres' in inject('template'))('an operation', () => {
  it('does not let a statement run on when its time is over', async () => {
    const app = await testApp()
    const operation = app.operationFor({ kind: 'PUBLIC' }, 'page', 'id')
    const started = performance.now()
    await expect(operation.rows(sql`select pg_sleep(20)`)).rejects.toMatchObject({ code: '57014' })
    expect(performance.now() - started).toBeLessThan(8_000)
    await operation.abandon()
    await app.close()
  })
})
