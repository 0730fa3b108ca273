import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A running demonstration in a folder of its own, which `stop` removes. */
export interface Demonstration {
  url: string
  employerKey: string
  stop(): void
}

/** Starts the built demonstration on a free port and waits until it answers. Throws when it doesn't in 90 s. */
export const startDemonstration = async (): Promise<Demonstration> => {
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
  const offered = JSON.parse(readFileSync(join(data, 'demonstration.json'), 'utf8'))
  return {
    url,
    employerKey: offered.keys.employer,
    stop: () => {
      server.kill('SIGTERM')
      rmSync(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
    },
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
