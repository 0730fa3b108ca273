import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Database } from '../../src/platform/database/database.ts'
import { systemFacts } from '../../src/platform/database/roles.ts'
import { sql } from '../../src/platform/database/sql.ts'
import { demonstrationDatabase } from '../database.ts'
import { type CanaryWorld, writeCanaries } from './canaries.ts'

/** Rows that are a permission to read instead of something to be read: viewers carry them. */
const PERMISSIONS = ['opened_file']

let database: Database
let world: CanaryWorld
beforeAll(async () => {
  database = await demonstrationDatabase()
  world = await writeCanaries(database)
}, 60_000)
afterAll(() => database.close())

it('each of the three people has a row in every table about people that anybody may read', async () => {
  const empty = await database.transaction('titian_command', systemFacts(''), async (tx) => {
    await tx.rows(sql`set local role none`)
    const missing: string[] = []
    for (const { name, keys } of await tx.rows<{ name: string; keys: string[] }>(readTables)) {
      const key = sql.ref(KEYS.find((one) => keys.includes(one)) ?? '')
      const rows = await tx.rows(
        sql`select distinct ${key} from ${sql.table(`people.${name}`)} where ${key} = any (${everybody()}::uuid[])`,
      )
      if (rows.length < world.people.length) missing.push(name)
    }
    return missing
  })
  expect(empty).toEqual(PERMISSIONS)
})

/** Whose a row is, by the first of these that its table has; businesses and sessions are known by their own. */
const KEYS = ['person_id', 'enterprise_id', 'id']

const everybody = () => [...world.people, ...world.enterprises, ...world.sessions]

const readTables = sql<{ name: string; keys: string[] }>`
  select relname as name, array_agg(attname::text) as keys
  from pg_class join pg_attribute on attrelid = pg_class.oid and attnum > 0
  where relnamespace = 'people'::regnamespace and relkind = 'r'
    and has_any_column_privilege('titian_reader', pg_class.oid, 'select')
  group by relname order by relname`
