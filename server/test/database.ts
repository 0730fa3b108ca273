import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { PGlite } from '@electric-sql/pglite'
import pg from 'pg'
import { inject } from 'vitest'
import { entities } from '../src/entities.ts'
import { migrations } from '../src/migrations.ts'
import type { Database } from '../src/platform/database/database.ts'
import { migratePostgres, openPglite, openPostgres } from '../src/platform/database/open.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    template: { pglite: string } | { postgres: string }
  }
}

/**
 * A database of its own for one test file: migrated, with reference data, without people.
 * PGlite by default; a PostgreSQL database made from the template when TEST_DATABASE_URL is set.
 */
export const testDatabase = async (): Promise<Database> => {
  const template = inject('template')
  const house = { entities, migrations }
  if ('pglite' in template) {
    const dump = new Blob([new Uint8Array(await readFile(template.pglite))])
    return (await openPglite({ loadDataDir: dump }, house)).database
  }
  const name = `titian_test_${randomBytes(6).toString('hex')}`
  const url = new URL(template.postgres)
  const from = url.pathname.slice(1)
  await administer(template.postgres, `create database ${name} template ${from}`)
  url.pathname = `/${name}`
  const database = await openPostgres(url.href, house, 8)
  return {
    ...database,
    close: async () => {
      await database.close()
      await administer(template.postgres, `drop database if exists ${name} with (force)`)
    },
  }
}

/** Runs one statement on the cluster of `url`, from its maintenance database. */
export const administer = async (url: string, statement: string): Promise<void> => {
  const maintenance = new URL(url)
  maintenance.pathname = '/postgres'
  const client = new pg.Client({ connectionString: maintenance.href })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

export { migratePostgres, PGlite }
