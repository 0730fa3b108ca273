import { resolve } from 'node:path'

/** Everything that the surroundings may decide, read once. No other file looks at the environment. */
export interface Config {
  port: number
  host: string
  /** Where the embedded database, its lock and the demonstration's files live. */
  dataDirectory: string
  /** PostgreSQL as the application logs in; null for the embedded database. */
  databaseUrl: string | null
  /** PostgreSQL as the owner, for migrations; the same as `databaseUrl` when not given. */
  ownerUrl: string | null
  /** The address that browsers use; null means the one we listen on. */
  publicUrl: string | null
  /** From it the keys for cursors, API keys and encryption are derived. Null: kept in the data directory. */
  secret: string | null
  trustProxy: boolean
  logLevel: string
}

/** Reads the configuration. Throws `ConfigError` naming the variable and what it accepts. */
export const readConfig = (usualLogLevel = 'warn', env: NodeJS.ProcessEnv = process.env): Config => {
  const port = Number(env['PORT'] ?? 4000)
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new ConfigError('PORT', 'a number from 0 to 65535')
  const secret = env['TITIAN_SECRET'] ?? null
  if (secret !== null && secret.length < 32) throw new ConfigError('TITIAN_SECRET', 'at least 32 characters')
  for (const name of ['TITIAN_DATABASE_URL', 'TITIAN_OWNER_URL', 'TITIAN_URL'])
    if (env[name] !== undefined && !URL.canParse(env[name])) throw new ConfigError(name, 'an address')
  const databaseUrl = env['TITIAN_DATABASE_URL'] ?? null
  return {
    port,
    host: env['TITIAN_HOST'] ?? '127.0.0.1',
    dataDirectory: resolve(env['TITIAN_DATA'] ?? new URL('../../.data', import.meta.url).pathname),
    databaseUrl,
    ownerUrl: env['TITIAN_OWNER_URL'] ?? databaseUrl,
    publicUrl: env['TITIAN_URL'] ?? null,
    secret,
    trustProxy: env['TITIAN_TRUST_PROXY'] === 'yes',
    logLevel: env['TITIAN_LOG'] ?? usualLogLevel,
  }
}

/** A variable of the environment has a value that can't be used. */
export class ConfigError extends Error {
  constructor(variable: string, accepts: string) {
    super(`${variable} must be ${accepts}.`)
    this.name = 'ConfigError'
  }
}
