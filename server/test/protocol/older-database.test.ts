import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readConfig } from '../../src/config.ts'
import { JOBS } from '../../src/jobs.ts'
import { migrateInstallation, OlderDatabaseError, openInstallation } from '../../src/open-installation.ts'
import { administer } from '../database.ts'

const cluster = process.env['TEST_DATABASE_URL'] ?? ''
const name = `titian_test_${randomBytes(6).toString('hex')}`

describe.runIf(cluster)('a LIVE database on PostgreSQL', () => {
  const url = new URL(cluster || 'postgres://nowhere')
  url.pathname = `/${name}`
  const open = () =>
    openInstallation(readConfig('silent', { TITIAN_DATABASE_URL: url.href }), 'LIVE', JOBS, new Date())

  beforeAll(async () => {
    await administer(cluster, `create database ${name}`)
    await migrateInstallation(url.href, 'LIVE', JOBS)
  })
  afterAll(() => administer(cluster, `drop database if exists ${name} with (force)`))

  it('opens when it is as new as the build', async () => {
    await (await open()).close()
  })

  it('is refused, with what to do, when the build is newer', async () => {
    const owner = new pg.Client({ connectionString: url.href })
    await owner.connect()
    await owner.query("delete from titian_migration where name = '190-insights'")
    await owner.end()
    await expect(open()).rejects.toThrow(OlderDatabaseError)
    await expect(open()).rejects.toThrow(/lacks 1 of the migrations\. Run `npm run migrate`/)
  })
})
