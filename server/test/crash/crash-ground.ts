import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { PGlite } from '@electric-sql/pglite'
import { entities } from '../../src/entities.ts'
import { migrations } from '../../src/migrations.ts'
import type { Database } from '../../src/platform/database/database.ts'
import { openPglite, openPostgres } from '../../src/platform/database/open.ts'
import { administer, type Template } from '../database.ts'

/** How often a process is killed: 200 in the nightly run, a few here. */
export const ROUNDS = Number(process.env['CRASH_ROUNDS'] ?? 3)

/** How long they may take together, in milliseconds: a round is some seconds, a minute where others are busy. */
export const LIMIT = 60_000 * (ROUNDS + 2)

const house = { entities, migrations }

/** A database that outlives whoever writes into it: a folder, or one of the cluster's. */
export interface Ground {
  where: string
  remove(): Promise<void>
}

/** A copy of a template for the processes of one file. */
export const groundOf = async (template: Template, name: string): Promise<Ground> => {
  if ('postgres' in template) {
    const url = new URL(template.postgres)
    const database = `titian_crash_${name}_${process.pid}`
    await administer(template.postgres, `create database ${database} template ${url.pathname.slice(1)}`)
    url.pathname = `/${database}`
    return {
      where: url.href,
      remove: () => administer(template.postgres, `drop database if exists ${database} with (force)`),
    }
  }
  const folder = await mkdtemp(join(tmpdir(), 'titian-crash-'))
  const where = join(folder, 'database')
  const dump = new Blob([new Uint8Array(await readFile(template.pglite))])
  await (await PGlite.create({ dataDir: where, loadDataDir: dump })).close()
  return { where, remove: () => rm(folder, { recursive: true, force: true }) }
}

/** Opens what a killed process left behind; with the embedded database itself, for its queue. */
export const openGround = async ({
  where,
}: Ground): Promise<{ database: Database; queue: { url: string } | { pglite: PGlite } }> => {
  if (where.startsWith('postgres'))
    return { database: await openPostgres(where, house), queue: { url: where } }
  const { database, pglite } = await openPglite({ dataDir: where }, house)
  return { database, queue: { pglite } }
}

/**
 * Runs a script of this folder until it has said enough and some milliseconds have passed, and kills it in the middle of
 * whatever it does. Answers everything that it said, line by line.
 */
export const killedAfter = async <S>(
  script: string,
  args: readonly string[],
  read: (line: string) => S,
  { isEnough, then }: { isEnough: (said: readonly S[]) => boolean; then: number },
): Promise<S[]> => {
  const path = new URL(script, import.meta.url).pathname
  const child = spawn(process.execPath, ['--import', 'tsx', path, ...args], {
    cwd: new URL('../..', import.meta.url),
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const gone = once(child, 'exit')
  const said: S[] = []
  let isDying = false
  for await (const line of createInterface({ input: child.stdout! })) {
    said.push(read(line))
    if (isDying || !isEnough(said)) continue
    isDying = true
    void sleep(then).then(() => child.kill('SIGKILL'))
  }
  const [code, signal] = await gone
  if (signal !== 'SIGKILL')
    throw new Error(`${script} ended by itself with ${code} before it could be killed.`)
  return said
}
