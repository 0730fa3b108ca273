import 'reflect-metadata'
import { readConfig } from './config.ts'
import { JOBS } from './jobs.ts'
import { migrateInstallation } from './open-installation.ts'
import { failToStart } from './serve.ts'

/** Migrates the LIVE installation that TITIAN_OWNER_URL names; safe to run again. */
const main = async (): Promise<void> => {
  const { ownerUrl } = readConfig()
  if (!ownerUrl) throw new Error('Set TITIAN_OWNER_URL to the address of the database, as its owner.')
  await migrateInstallation(ownerUrl, 'LIVE', JOBS)
  console.log('The database is at this version, and LIVE.')
}

await main().catch(failToStart)
