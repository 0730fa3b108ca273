import 'reflect-metadata'
import { readConfig } from './config.ts'
import { entities } from './entities.ts'
import { migrations } from './migrations.ts'
import { verifyAudit } from './platform/audit/sealer.ts'
import { openPostgres } from './platform/database/open.ts'
import { installationSecret, keyFor } from './secret.ts'
import { failToStart } from './serve.ts'

/**
 * Recomputes every seal of the audit log. An argument names the digest of a head that was kept elsewhere; with it,
 * entries cut from the end are noticed too. Leaves with 1 when the log is not whole.
 */
const main = async (): Promise<void> => {
  const config = readConfig()
  if (!config.databaseUrl)
    throw new Error('Set TITIAN_DATABASE_URL to the database whose log is to be verified.')
  const secret = installationSecret(config.secret, config.dataDirectory)
  const digest = process.argv[2]
  const database = await openPostgres(config.databaseUrl, { entities, migrations })
  try {
    const head = digest ? { beforeXid: '', digest, signature: '' } : undefined
    const finding = await verifyAudit(database, keyFor(secret, 'audit seal'), head)
    if (finding.kind === 'BROKEN')
      throw new Error(`The audit log was changed: the seal before ${finding.at} does not hold.`)
    if (finding.kind === 'HEAD_MISSING')
      throw new Error('The head that was kept elsewhere is not in the log: its end was cut off.')
    console.log(`The audit log is whole: ${finding.seals} seals hold.`)
  } finally {
    await database.close()
  }
}

await main().catch(failToStart)
