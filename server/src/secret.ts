import { createHmac, randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The installation's secret: as configured, or made once and kept beside the embedded database. */
export const installationSecret = (configured: string | null, dataDirectory: string): string => {
  if (configured) return configured
  const path = join(dataDirectory, 'secret')
  try {
    return readFileSync(path, 'utf8').trim()
  } catch {
    const secret = randomBytes(32).toString('base64url')
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, secret, { mode: 0o600 })
    return secret
  }
}

/** A key of its own for one purpose; knowing one tells nothing of another. */
export const keyFor = (secret: string, purpose: string): Buffer =>
  createHmac('sha256', secret).update(`titian ${purpose}`).digest()
