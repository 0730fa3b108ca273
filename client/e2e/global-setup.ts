import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  export interface ProvidedContext {
    url: string
    /** The demonstration's key of an employer; empty when the demonstration was not started here. */
    employerKey: string
  }
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

const answers = (url: string) =>
  fetch(url).then(
    (response) => response.ok,
    () => false,
  )

/** A demonstration of its own in a folder of its own, or the one that `E2E_URL` names. */
// biome-ignore lint/style/noDefaultExport: Vitest takes a global setup from the default export
export default async (project: TestProject) => {
  const given = process.env['E2E_URL']
  if (given) {
    project.provide('url', given)
    project.provide('employerKey', process.env['E2E_EMPLOYER_KEY'] ?? '')
    return
  }
  const main = join(import.meta.dirname, '../../server/dist/main.demo.js')
  if (!existsSync(main)) throw new Error('Build first: npm run build')
  const data = mkdtempSync(join(tmpdir(), 'titian-e2e-'))
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const server: ChildProcess = spawn(process.execPath, [main], {
    env: { ...process.env, PORT: String(port), TITIAN_DATA: data, TITIAN_URL: url },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  const until = Date.now() + 90_000
  while (!(await answers(`${url}/readyz`))) {
    if (server.exitCode !== null || Date.now() > until) throw new Error('The demonstration did not start')
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
  project.provide('url', url)
  const offered = JSON.parse(readFileSync(join(data, 'demonstration.json'), 'utf8'))
  project.provide('employerKey', offered.keys.employer)
  return () => {
    server.kill('SIGTERM')
    rmSync(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
}
