import { rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import 'reflect-metadata'
import type { TestProject } from 'vitest/node'
import { migrations } from '../src/migrations.ts'
import { migratePostgres, openPglite } from '../src/platform/database/open.ts'
import { prepareInstallation } from '../src/prepare.ts'
import { administer } from './database.ts'

/** Migrates and loads one template; every test file starts from a copy of it. */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const house = { entities: [], migrations, prepare: prepareInstallation('SYNTHETIC') }
  const cluster = process.env['TEST_DATABASE_URL']
  if (cluster) {
    const url = new URL(cluster)
    const name = `titian_template_${process.pid}`
    url.pathname = `/${name}`
    await administer(cluster, `drop database if exists ${name} with (force)`)
    await administer(cluster, `create database ${name}`)
    await migratePostgres(url.href, house)
    project.provide('template', { postgres: url.href })
    return () => administer(cluster, `drop database if exists ${name} with (force)`)
  }
  const path = join(tmpdir(), `titian-template-${process.pid}.tar`)
  const { pglite, database } = await openPglite({}, house)
  await writeFile(path, Buffer.from(await (await pglite.dumpDataDir('none')).arrayBuffer()))
  await database.close()
  project.provide('template', { pglite: path })
  return () => rm(path, { force: true })
}
