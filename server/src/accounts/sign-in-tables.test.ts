import { getMigrations } from 'better-auth/db/migration'
import { Kysely, PGliteDialect } from 'kysely'
import { describe, expect, it } from 'vitest'
import { openPglite } from '../platform/database/open.ts'
import { accountsHouse } from './accounts.fixture.ts'
import { signInOptions } from './sign-in-library.ts'

describe('the tables of signing in', () => {
  it('are what the sign-in library asks for: nothing remains to be created', async () => {
    const { database, pglite } = await openPglite({}, accountsHouse('SYNTHETIC'))
    await pglite.exec('reset role')
    const options = signInOptions(
      { publicUrl: 'http://titian.test', sessionSecret: 's'.repeat(40) },
      database,
    )
    const db = new Kysely({ dialect: new PGliteDialect({ pglite }) })
    const { toBeCreated, toBeAdded, compileMigrations } = await getMigrations({
      ...options,
      database: { db, type: 'postgres', schemaName: 'auth' },
    })
    expect({ toBeCreated, toBeAdded }).toEqual({ toBeCreated: [], toBeAdded: [] })
    expect((await compileMigrations()).replaceAll(';', '').trim()).toBe('')
    await database.close()
  })
})
