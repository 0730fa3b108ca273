import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systemFacts } from '../../src/platform/database/roles.ts'
import { sql } from '../../src/platform/database/sql.ts'
import { type TestApp, testApp } from '../app.ts'

describe('work that a command leaves for later', () => {
  let app: TestApp
  beforeAll(async () => {
    app = await testApp()
    // Sending needs a queue that has started, as the server's has.
    await app.startWork()
  })
  afterAll(() => app.close())

  const waiting = () =>
    app.installation.database.transaction('titian_command', systemFacts(''), async (tx) => {
      const rows = await tx.rows<{ data: object }>(
        sql`select data from pgboss.job where name = 'sweep-sign-in' and data::text like '%a command%'`,
      )
      return rows.map(({ data }) => data)
    })
  const command = (data: object, fails: boolean) =>
    app
      .operationFor({ kind: 'PUBLIC' }, 'page', 'id')
      .command({ name: 'LeaveWork', actsAs: 'titian_command' }, async (act) => {
        await act.enqueue('sweep-sign-in', data)
        if (fails) throw new Error('after leaving it')
      })

  it('is there when the command is, and vanishes with it', async () => {
    await command({ from: 'a command that held' }, false)
    await expect(command({ from: 'a command that failed' }, true)).rejects.toThrow('after leaving it')
    expect(await waiting()).toEqual([{ from: 'a command that held' }])
  })
})
