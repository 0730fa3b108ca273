import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { PGlite } from '@electric-sql/pglite'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { App } from '../../src/app.ts'
import { entities } from '../../src/entities.ts'
import { migrations } from '../../src/migrations.ts'
import { openPglite, openPostgres } from '../../src/platform/database/open.ts'
import { sql } from '../../src/platform/database/sql.ts'
import { fromTypeId } from '../../src/platform/graphql/type-id.ts'
import { appOver } from '../app-over.ts'
import { CREATING } from '../commands/creating.ts'
import { EDITING } from '../commands/editing.ts'
import { sender } from '../commands/send.ts'
import { type World, worldOf } from '../commands/world.ts'
import { administer } from '../database.ts'
import { halfDone } from './half-done.ts'

/** 200 in the nightly run, a few here. */
const ROUNDS = Number(process.env['CRASH_ROUNDS'] ?? 3)
const house = { entities, migrations }
const template = inject('demonstration')

let where: string
let close: () => Promise<void>

const open = async (): Promise<App> => {
  if (where.startsWith('postgres'))
    return appOver(await openPostgres(where, house), { url: where }, () => new Date())
  const { database, pglite } = await openPglite({ dataDir: where }, house)
  return appOver(database, { pglite }, () => new Date())
}

beforeAll(async () => {
  if ('postgres' in template) {
    const url = new URL(template.postgres)
    const name = `titian_crash_commanding_${process.pid}`
    await administer(template.postgres, `create database ${name} template ${url.pathname.slice(1)}`)
    url.pathname = `/${name}`
    where = url.href
    close = () => administer(template.postgres, `drop database if exists ${name} with (force)`)
    return
  }
  const folder = await mkdtemp(join(tmpdir(), 'titian-crash-'))
  where = join(folder, 'database')
  const dump = new Blob([new Uint8Array(await readFile(template.pglite))])
  await (await PGlite.create({ dataDir: where, loadDataDir: dump })).close()
  close = () => rm(folder, { recursive: true, force: true })
})
afterAll(() => close())

interface Said {
  trying?: string
  mutation?: string
  input?: object
  edited?: { expectedVersion: number }
  made?: string | null
  refusals?: string[]
}

/** Lets a process send commands until it is killed in the middle of one; gives all that it said. */
const killedWhileCommanding = async (life: number, after: number, then: number): Promise<Said[]> => {
  const script = new URL('./keep-commanding.ts', import.meta.url).pathname
  const child = spawn(process.execPath, ['--import', 'tsx', script, where, String(life)], {
    cwd: new URL('../..', import.meta.url),
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const gone = once(child, 'exit')
  const said: Said[] = []
  let isDying = false
  for await (const line of createInterface({ input: child.stdout! })) {
    said.push(JSON.parse(line) as Said)
    if (said.length < after || isDying) continue
    isDying = true
    void sleep(then).then(() => child.kill('SIGKILL'))
  }
  await gone
  return said
}

describe('kill -9 while commands are given', () => {
  it(`loses nothing that was acknowledged, leaves nothing half done and doubles nothing, ${ROUNDS} times`, async () => {
    const made: { mutation: string; id: string }[] = []
    for (let round = 0; round < ROUNDS; round += 1) {
      const said = await killedWhileCommanding(round + 1, 30 + ((round * 13) % 60), (round * 7) % 40)
      const done = said.filter(({ mutation, refusals }) => mutation && refusals?.length === 0)
      // Whatever may be refused in later turns, in its first turn each life gets through most of the corpus.
      expect(new Set(done.map(({ mutation }) => mutation)).size).toBeGreaterThan(8)
      made.push(...done.flatMap(({ mutation = '', made: id }) => (id ? [{ mutation, id }] : [])))
      const app = await open()
      const world = await worldOf(app)
      expect(await halfDone(world)).toEqual([])
      expect(await lost(world, made)).toEqual([])
      for (const { mutation, versionNow } of EDITING) {
        const edits = done.filter((one) => one.mutation === mutation && one.edited)
        const acknowledged = Math.max(0, ...edits.map(({ edited }) => (edited?.expectedVersion ?? 0) + 1))
        if (versionNow) expect(await versionNow(world), mutation).toBeGreaterThanOrEqual(acknowledged)
      }
      await expectOneEffectOf(
        said.findLast(({ trying }) => trying),
        world,
        app,
      )
      await app.engine.stop()
      await app.http.close()
      await app.installation.close()
    }
  }, 900_000)
})

/** What was acknowledged and is not there. */
const lost = async (world: World, made: readonly { mutation: string; id: string }[]) => {
  const missing = []
  for (const { mutation, id } of made) {
    const { table, idPrefix } = CREATING.find((one) => one.mutation === mutation) ?? {}
    const uuid = idPrefix && fromTypeId(idPrefix, id)
    if (!table || !uuid) continue
    const key = table === 'people.participant' ? sql`person_id` : sql`id`
    const found = await world.rows(sql`select 1 from ${sql.table(table)} where ${key} = ${uuid}::uuid`)
    if (found.length === 0) missing.push({ mutation, id })
  }
  return missing
}

/** What was under way when the process died is sent again, twice: it happened once, or happens once now. */
const expectOneEffectOf = async (said: Said | undefined, world: World, app: App) => {
  const creating = CREATING.find(({ mutation }) => mutation === said?.trying)
  if (!creating || !said?.input) return
  const send = sender(app)
  const first = await send(world.viewers[creating.as], creating.mutation, said.input)
  const again = await send(world.viewers[creating.as], creating.mutation, said.input)
  expect(again).toEqual(first)
  expect(first.failure).toBeNull()
}
