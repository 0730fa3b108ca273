import 'reflect-metadata'
import { createApp } from './app.ts'
import { readConfig } from './config.ts'
import { JOBS } from './jobs.ts'
import { openInstallation } from './open-installation.ts'
import { installationSecret } from './secret.ts'
import { failToStart, serve } from './serve.ts'

/** A LIVE installation. It refuses a SYNTHETIC database, and knows no personas. */
const main = async (): Promise<void> => {
  // At `info` the log also carries the heads of the audit log: the copy that nobody with the database can cut.
  const config = readConfig('info')
  const now = () => new Date()
  const installation = await openInstallation(config, 'LIVE', JOBS, now())
  const app = await createApp({
    config,
    installation,
    secret: installationSecret(config.secret, config.dataDirectory),
    now,
  })
  console.log(`Titian serves at ${await serve(app, config.host, config.port)}`)
}

await main().catch(failToStart)
