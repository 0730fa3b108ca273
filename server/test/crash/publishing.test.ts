import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { PGlite } from '@electric-sql/pglite'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { refuseLonelyCards } from '../../src/candidates/publication-scan.ts'
import type { PublicationReport } from '../../src/candidates/publish-cards.ts'
import { entities } from '../../src/entities.ts'
import { migrations } from '../../src/migrations.ts'
import type { Database } from '../../src/platform/database/database.ts'
import { openPglite, openPostgres } from '../../src/platform/database/open.ts'
import { systemFacts } from '../../src/platform/database/roles.ts'
import { sql } from '../../src/platform/database/sql.ts'
import { readVocabulary } from '../../src/vocabulary/read-vocabulary.ts'
import { administer } from '../database.ts'

/** 200 in the nightly run, a few here. */
const ROUNDS = Number(process.env['CRASH_ROUNDS'] ?? 3)
const house = { entities, migrations }
const template = inject('demonstration')

let where: string
let close: () => Promise<void>

const open = async (): Promise<Database> =>
  where.startsWith('postgres')
    ? openPostgres(where, house)
    : (await openPglite({ dataDir: where }, house)).database

beforeAll(async () => {
  if ('postgres' in template) {
    const url = new URL(template.postgres)
    const name = `titian_crash_publishing_${process.pid}`
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

/** Lets a process publish until it is killed in the middle of a publication; gives what it acknowledged. */
const killedWhilePublishing = async (
  after: number,
  thenMilliseconds: number,
): Promise<PublicationReport[]> => {
  const script = new URL('./keep-publishing.ts', import.meta.url).pathname
  const child = spawn(process.execPath, ['--import', 'tsx', script, where], {
    cwd: new URL('../..', import.meta.url),
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const gone = once(child, 'exit')
  const acknowledged: PublicationReport[] = []
  let isDying = false
  for await (const line of createInterface({ input: child.stdout! })) {
    acknowledged.push(JSON.parse(line) as PublicationReport)
    if (acknowledged.length < after || isDying) continue
    isDying = true
    void sleep(thenMilliseconds).then(() => child.kill('SIGKILL'))
  }
  await gone
  return acknowledged
}

describe('kill -9 while cards are published', () => {
  it(`leaves a whole publication that keeps every rule, ${ROUNDS} times`, async () => {
    for (let round = 0; round < ROUNDS; round++) {
      const acknowledged = await killedWhilePublishing(1 + (round % 2), (round * 61) % 400)
      expect(acknowledged.length).toBeGreaterThan(0)
      const database = await open()
      const vocabulary = await database.transaction('titian_public', systemFacts(''), readVocabulary)
      const found = await database.transaction('titian_projector', systemFacts(''), async (tx) => {
        // Throws for a card without its crowd, or with a value that too few hold.
        await refuseLonelyCards(tx.rows, vocabulary)
        const [row] = await tx.rows<{ cards: number; origins: number; names: number; supply: number }>(sql`
          select (select count(*)::int from card.card) as cards,
            (select count(*)::int from people.card_origin) as origins,
            (select count(distinct code_name)::int from card.card) as names,
            (select coalesce(sum(at_least), 0)::int from card.supply) as supply`)
        return row!
      })
      await database.close()
      expect(found.cards).toBeGreaterThan(100)
      expect(found.origins).toBe(found.cards)
      expect(found.names).toBe(found.cards)
      // The weekly table is of the same batch: it never promises more than there is.
      expect(found.supply).toBeLessThanOrEqual(found.cards)
    }
  }, 600_000)
})
