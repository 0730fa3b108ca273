import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systemFacts } from '../../src/platform/database/roles.ts'
import { sql } from '../../src/platform/database/sql.ts'
import { type TestApp, testApp } from '../app.ts'
import { administer } from '../database.ts'

const cluster = process.env['TEST_DATABASE_URL']
const QUERY =
  '{ candidates(first: 5, filter: { text: "las" }) { totalCount { exact } edges { node { id headline } } } }'

let app: TestApp
let isClosed = false

beforeAll(async () => {
  app = await testApp()
})

afterAll(async () => {
  if (!isClosed) await app.close()
})

const databaseName = async (): Promise<string> => {
  const [row] = await app.installation.database.transaction(
    'titian_public',
    systemFacts('2026-11-24'),
    (tx) => tx.rows<{ name: string }>(sql`select current_database()::text as name`),
  )
  return row?.name ?? ''
}

describe.runIf(cluster)('when PostgreSQL cuts every connection during work', () => {
  it('masks what was cut, answers the next question, loses no place in the pool, and closes at once', async () => {
    expect((await app.ask(QUERY)).status).toBe(200)
    const name = await databaseName()
    // More cuts than the pool has places: one lost each would leave none.
    for (let round = 0; round < 6; round++) {
      const underWay = Array.from({ length: 6 }, () => app.ask(QUERY))
      await new Promise((resolve) => setTimeout(resolve, 5 + round * 4))
      await administer(
        cluster ?? '',
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`,
      )
      for (const { status, text } of await Promise.all(underWay)) {
        expect([200, 500]).toContain(status)
        expect(text).not.toMatch(/terminat|connection|postgres/i)
      }
    }
    await expect.poll(async () => (await app.ask(QUERY)).status, { timeout: 10_000 }).toBe(200)
    expect((await app.http.inject('/readyz')).statusCode).toBe(200)
    // Dropping the test's database waits for a checkpoint of the cluster; a lost connection would wait for ever.
    isClosed = true
    await expect(
      Promise.race([app.close().then(() => 'closed'), new Promise((resolve) => setTimeout(resolve, 40_000))]),
    ).resolves.toBe('closed')
  }, 90_000)
})
