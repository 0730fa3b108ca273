import 'reflect-metadata'
import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
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
  const kept = await keptTemplates()
  const folder = kept ?? (await mkdtemp(join(tmpdir(), 'titian-template-')))
  const paths = { template: join(folder, 'empty.tar'), demonstration: join(folder, 'demonstration.tar') }
  const provide = () => {
    project.provide('template', { pglite: paths.template })
    project.provide('demonstration', { pglite: paths.demonstration })
  }
  if (existsSync(paths.demonstration)) {
    provide()
    return async () => undefined
  }
  const dump = async (path: string, pglite: PGlite) => {
    const half = `${path}.${process.pid}`
    await writeFile(half, Buffer.from(await (await pglite.dumpDataDir('none')).arrayBuffer()))
    await rename(half, path)
  }
  const house = { entities, migrations, prepare: prepareInstallation('SYNTHETIC') }
  const { pglite, database } = await openPglite({}, house, async (owner, instance) => {
    await prepareQueue({ pglite: instance }, JOBS)
    await grantQueue(owner)
  })
  await dump(paths.template, pglite)
  await fill(database, { pglite })
  await dump(paths.demonstration, pglite)
  await database.close()
  provide()
  return async () => {
    if (!kept) await rm(folder, { recursive: true, force: true })
  }
}

/**
 * Where templates are kept from run to run, for whoever runs one file again and again: `TITIAN_TEMPLATES` names a
 * folder, and whatever a template is made from is in the name within it. Without the variable nothing is kept.
 */
const keptTemplates = async (): Promise<string | null> => {
  const home = process.env['TITIAN_TEMPLATES']
  if (!home) return null
  const root = new URL('../..', import.meta.url).pathname
  const made = createHash('sha256').update(new Date().toISOString().slice(0, 10))
  for (const pattern of MADE_FROM)
    for (const path of globSync(pattern, { cwd: root }).toSorted())
      if (!path.endsWith('.test.ts')) made.update(path).update(readFileSync(join(root, path)))
  const folder = join(home, made.digest('hex').slice(0, 16))
  await mkdir(folder, { recursive: true })
  return folder
}

const MADE_FROM = [
  'shared/src/**/*.ts',
  'server/data/**/*.csv',
  'server/src/demo/**/*.ts',
  'server/src/**/*.{entity,builder,migration,tables}.ts',
  'server/src/{vocabulary,candidates,platform/database}/**/*.ts',
]

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
