import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import pg from 'pg'
import { inject } from 'vitest'
import { entities } from '../src/entities.ts'
import { migrations } from '../src/migrations.ts'
import type { Database } from '../src/platform/database/database.ts'
import { type House, openPglite, openPostgres } from '../src/platform/database/open.ts'
import type { QueueHome } from '../src/platform/jobs/jobs.ts'

/** A file with a dump of the embedded database, or a database of the cluster to copy. */
export type Template = { pglite: string } | { postgres: string }

declare module 'vitest' {
  export interface ProvidedContext {
    /** Migrated, with reference data, without people. */
    template: Template
    /** The same with the demonstration's people, personas and cards. */
    demonstration: Template
  }
}

const house: House = { entities, migrations }

/** An empty installation for one test file: PGlite, or PostgreSQL when TEST_DATABASE_URL is set. */
export const testDatabase = (): Promise<Database> => openTemplate(inject('template'))

/** The demonstration for one test file. */
export const demonstrationDatabase = (): Promise<Database> => openTemplate(inject('demonstration'))

const queues = new WeakMap<Database, QueueHome>()

/** Where the queue of a test database keeps its jobs. */
export const testQueue = (database: Database): QueueHome => {
  const home = queues.get(database)
  if (!home) throw new Error('not a test database')
  return home
}

/** A copy of a template, gone when it is closed. */
export const openTemplate = async (template: Template): Promise<Database> => {
  if ('pglite' in template) {
    const dump = new Blob([new Uint8Array(await readFile(template.pglite))])
    const { database, pglite } = await openPglite({ loadDataDir: dump }, house)
    queues.set(database, { pglite })
    return database
  }
  const name = `titian_test_${randomBytes(6).toString('hex')}`
  const url = new URL(template.postgres)
  await administer(template.postgres, `create database ${name} template ${url.pathname.slice(1)}`)
  url.pathname = `/${name}`
  const opened = await openPostgres(url.href, house, 8)
  const database = {
    ...opened,
    close: async () => {
      await opened.close()
      await administer(template.postgres, `drop database if exists ${name} with (force)`)
    },
  }
  queues.set(database, { url: url.href })
  return database
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
