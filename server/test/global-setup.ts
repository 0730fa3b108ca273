import 'reflect-metadata'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { PGlite } from '@electric-sql/pglite'
import type { TestProject } from 'vitest/node'
import { fillDemonstration } from '../src/demo/demonstration.ts'
import { entities } from '../src/entities.ts'
import { JOBS } from '../src/jobs.ts'
import { migrations } from '../src/migrations.ts'
import { migrateInstallation } from '../src/open-installation.ts'
import type { Database } from '../src/platform/database/database.ts'
import { openPglite, openPostgres } from '../src/platform/database/open.ts'
import { grantQueue, prepareQueue, type QueueHome } from '../src/platform/jobs/jobs.ts'
import { prepareInstallation } from '../src/prepare.ts'
import { appOver } from './app-over.ts'
import { administer } from './database.ts'

/** Makes the two templates once: an empty installation, and the demonstration. Every test file starts from a copy. */
export const setup = (project: TestProject): Promise<() => Promise<void>> => {
  const cluster = process.env['TEST_DATABASE_URL']
  return cluster ? onPostgres(project, cluster) : onPglite(project)
}

const fill = async (database: Database, queue: QueueHome): Promise<void> => {
  const app = await appOver(database, queue, () => new Date())
  await fillDemonstration(app)
  await app.engine.stop()
  await app.http.close()
}

const onPglite = async (project: TestProject) => {
  const folder = await mkdtemp(join(tmpdir(), 'titian-template-'))
  const dump = async (name: string, pglite: PGlite) => {
    const path = join(folder, name)
    await writeFile(path, Buffer.from(await (await pglite.dumpDataDir('none')).arrayBuffer()))
    return { pglite: path }
  }
  const house = { entities, migrations, prepare: prepareInstallation('SYNTHETIC') }
  const { pglite, database } = await openPglite({}, house, async (owner, instance) => {
    await prepareQueue({ pglite: instance }, JOBS)
    await grantQueue(owner)
  })
  project.provide('template', await dump('empty.tar', pglite))
  await fill(database, { pglite })
  project.provide('demonstration', await dump('demonstration.tar', pglite))
  await database.close()
  return () => rm(folder, { recursive: true, force: true })
}

const onPostgres = async (project: TestProject, cluster: string) => {
  const names = ['empty', 'demonstration'].map((what) => `titian_template_${what}_${process.pid}`)
  const urls = names.map((name) => {
    const url = new URL(cluster)
    url.pathname = `/${name}`
    return url.href
  })
  const [empty, demonstration] = urls as [string, string]
  const drop = async () => {
    for (const name of names) await administer(cluster, `drop database if exists ${name} with (force)`)
  }
  await drop()
  await administer(cluster, `create database ${names[0]}`)
  await migrateInstallation(empty, 'SYNTHETIC', JOBS)
  await administer(cluster, `create database ${names[1]} template ${names[0]}`)
  const database = await openPostgres(demonstration, { entities, migrations })
  await fill(database, { url: demonstration })
  await database.close()
  project.provide('template', { postgres: empty })
  project.provide('demonstration', { postgres: demonstration })
  return drop
}
