import 'reflect-metadata'
import { ROLE_WORDS } from '@titian/shared/accounts/role.ts'
import { createApp } from './app.ts'
import { readConfig } from './config.ts'
import { fillDemonstration, writeDemonstrationFile } from './demo/demonstration.ts'
import { registerPersonas } from './demo/persona-routes.ts'
import { JOBS } from './jobs.ts'
import { migrateInstallation, openInstallation } from './open-installation.ts'
import { installationSecret } from './secret.ts'
import { failToStart, serve } from './serve.ts'

/** The demonstration: invented people only, personas instead of passwords. It refuses a LIVE database. */
const main = async (): Promise<void> => {
  const config = readConfig()
  const now = () => new Date()
  if (config.ownerUrl) await migrateInstallation(config.ownerUrl, 'SYNTHETIC', JOBS)
  const installation = await openInstallation(config, 'SYNTHETIC', JOBS, now())
  const app = await createApp({
    config,
    installation,
    secret: installationSecret(config.secret, config.dataDirectory),
    now,
    extraRoutes: (http, { rooms }) => registerPersonas(http, rooms.accounts.world, now),
  })
  await fillDemonstration(app)
  const url = await serve(app, config.host, config.port)
  const file = await writeDemonstrationFile(app, config.dataDirectory, url)
  console.log(
    [
      '',
      `  Titian serves at ${file.url}`,
      '  Everybody in it is invented. Sign in there with one click as:',
      ...file.personas.map(
        ({ role, name }) => `    ${name}, ${ROLE_WORDS[role].id} (${ROLE_WORDS[role].en})`,
      ),
      `  Addresses and keys for other programs: ${config.dataDirectory}/demonstration.json`,
      '',
    ].join('\n'),
  )
}

await main().catch(failToStart)
