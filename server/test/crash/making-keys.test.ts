import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { entities } from '../../src/entities.ts'
import { migrations } from '../../src/migrations.ts'
import type { Database, Tx } from '../../src/platform/database/database.ts'
import { migratePostgres, openPglite, openPostgres } from '../../src/platform/database/open.ts'
import { systemFacts } from '../../src/platform/database/roles.ts'
import { sql } from '../../src/platform/database/sql.ts'
import { administer } from '../database.ts'

/** 200 in the nightly run, a few here. */
const ROUNDS = Number(process.env['CRASH_ROUNDS'] ?? 3)
const house = {
  entities,
  migrations,
  prepare: async (owner: Tx) => {
    await owner.rows(sql`insert into app.installation (kind) values ('LIVE') on conflict do nothing`)
  },
}
const cluster = process.env['TEST_DATABASE_URL']

let where: string
let organisation: string
let close: () => Promise<void>

const open = async (): Promise<Database> =>
  cluster ? openPostgres(where, house) : (await openPglite({ dataDir: where }, house)).database

beforeAll(async () => {
  if (cluster) {
    const url = new URL(cluster)
    const name = `titian_crash_${process.pid}`
    url.pathname = `/${name}`
    await administer(cluster, `create database ${name}`)
    await migratePostgres(url.href, house)
    where = url.href
    close = () => administer(cluster, `drop database if exists ${name} with (force)`)
  } else {
    where = await mkdtemp(join(tmpdir(), 'titian-crash-'))
    close = () => rm(where, { recursive: true, force: true })
  }
  const database = await open()
  organisation = await database.transaction('titian_command', systemFacts(''), async (tx) => {
    const [row] = await tx.rows<{ id: string }>(
      sql`insert into org.organisation (kind, name) values ('EMPLOYER', 'PT Uji Coba') returning id`,
    )
    return row!.id
  })
  await database.close()
})
afterAll(() => close())

/** Lets a process make keys until it is killed in the middle of one; gives what it acknowledged. */
const killedWhileMaking = async (afterKeys: number, thenMilliseconds: number): Promise<string[]> => {
  const script = new URL('./keep-making-keys.ts', import.meta.url).pathname
  const child = spawn(process.execPath, ['--import', 'tsx', script, where, organisation], {
    cwd: new URL('../..', import.meta.url),
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const gone = once(child, 'exit')
  const acknowledged: string[] = []
  let isDying = false
  for await (const line of createInterface({ input: child.stdout! })) {
    if (line !== 'CLEARED') acknowledged.push(line)
    if (acknowledged.length < afterKeys || isDying) continue
    isDying = true
    void sleep(thenMilliseconds).then(() => child.kill('SIGKILL'))
  }
  await gone
  return acknowledged
}

describe('kill -9 while keys are made', () => {
  it(`loses no key that was acknowledged and leaves none half made, ${ROUNDS} times`, async () => {
    const all: string[] = []
    for (let round = 0; round < ROUNDS; round++) {
      const acknowledged = await killedWhileMaking(3 + (round % 5), (round * 7) % 23)
      expect(acknowledged.length).toBeGreaterThan(2)
      all.push(...acknowledged)
      const database = await open()
      const { keys, audited } = await database.transaction('titian_command', systemFacts(''), async (tx) => ({
        keys: await tx.rows<{ id: string; revoked: boolean }>(
          sql`select id, revoked_at is not null as revoked from app.api_key`,
        ),
        audited: await tx.rows(sql`select 1 from audit.operation where command = 'CreateApiKey'`),
      }))
      await database.close()
      const kept = new Set(keys.map(({ id }) => id))
      expect(all.filter((id) => !kept.has(id))).toEqual([])
      // At most one more for each life: committed, and killed before it could be said.
      expect(kept.size - all.length).toBeLessThanOrEqual(round + 1)
      expect(audited.length).toBeGreaterThanOrEqual(kept.size)
      // Each command ends the key before: one that did half of it would leave three alive.
      expect(keys.filter(({ revoked }) => !revoked).length).toBeLessThanOrEqual(2)
    }
  }, 600_000)
})
