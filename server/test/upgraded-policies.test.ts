import type { PolicyLine } from '@titian/shared/accounts/policy.ts'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import type { Database } from '../src/platform/database/database.ts'
import { type House, openPglite } from '../src/platform/database/open.ts'
import { systemFacts } from '../src/platform/database/roles.ts'
import { sql } from '../src/platform/database/sql.ts'

const TABLE = '@titian/shared/accounts/policy.ts'

/** The migrations as they are written under a policy: some of them carry its text from the moment they are imported. */
const houseUnder = async (holds: (line: PolicyLine) => boolean): Promise<House> => {
  vi.resetModules()
  vi.doMock(TABLE, async (original) => {
    const real = await original<{ POLICY: readonly PolicyLine[] }>()
    return { ...real, POLICY: real.POLICY.filter(holds) }
  })
  const { migrations } = await import('../src/migrations.ts')
  return { entities: [], migrations }
}

/** What came with caseloads, in the rooms of counselling and businesses, and what renews the rooms above them. */
const SINCE_CASELOADS = /^(046-|1[01]\d-|17[56]-)/

let fresh: Database
let upgraded: Database
beforeAll(async () => {
  const today = await houseUnder(() => true)
  const then = await houseUnder(({ relation }) => relation !== 'CASELOAD')
  const before = then.migrations.filter(({ name }) => !SINCE_CASELOADS.test(name))
  const old = await openPglite({}, { ...then, migrations: before })
  const loadDataDir = await old.pglite.dumpDataDir('none')
  await old.database.close()
  upgraded = (await openPglite({ loadDataDir }, today)).database
  fresh = (await openPglite({}, today)).database
})
afterAll(async () => {
  vi.doUnmock(TABLE)
  await upgraded.close()
  await fresh.close()
})

const SCHEMAS = sql`('app', 'audit', 'card', 'hire', 'org', 'people', 'ref')`

const ask = (database: Database, query: ReturnType<typeof sql>) =>
  database.transaction('titian_command', systemFacts(''), (tx) => tx.rows(query))

it.each([
  [
    'row policies',
    sql`select schemaname, tablename, policyname, roles::text, cmd, qual, with_check from pg_policies order by 1, 2, 3`,
  ],
  [
    'functions',
    sql`select pg_get_functiondef(oid) as is, proacl::text from pg_proc
      where pronamespace::regnamespace::text in ${SCHEMAS} and prokind = 'f' order by 1`,
  ],
  [
    'views',
    sql`select schemaname, viewname, definition from pg_views where schemaname in ${SCHEMAS} order by 1, 2`,
  ],
  [
    'checks',
    sql`select conrelid::regclass::text as of, pg_get_constraintdef(oid) as is from pg_constraint
      where contype = 'c' order by 1, 2`,
  ],
])('a database from before caseloads has the %s of a new one once it is upgraded', async (_, query) => {
  const expected = await ask(fresh, query)
  expect(expected.length).toBeGreaterThan(0)
  expect(await ask(upgraded, query)).toEqual(expected)
})
