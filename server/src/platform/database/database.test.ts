import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../../test/database.ts'
import type { Database } from './database.ts'
import { systemFacts } from './roles.ts'
import { sql } from './sql.ts'

const facts = systemFacts('2026-11-24')

describe('the database', () => {
  let database: Database
  beforeAll(async () => {
    database = await testDatabase()
  })
  afterAll(() => database.close())

  it('runs a transaction in the role that it names, with the facts of the session', async () => {
    const [row] = await database.transaction('titian_reader', { ...facts, role: 'OFFICER' }, (tx) =>
      tx.rows<{ who: string; role: string }>(
        sql`select current_user as who, current_setting('titian.role') as role`,
      ),
    )
    expect(row).toEqual({ who: 'titian_reader', role: 'OFFICER' })
  })

  it('refuses a transaction inside a transaction instead of waiting for itself', async () => {
    const nested = database.transaction('titian_reader', facts, () =>
      database.transaction('titian_command', facts, async () => 'reached'),
    )
    await expect(nested).rejects.toThrow(/inside an open transaction/)
  })

  it('lets transactions of different work follow each other', async () => {
    const one = (n: number) =>
      database.transaction('titian_reader', facts, async (tx) => {
        const [row] = await tx.rows<{ n: number }>(sql`select ${n}::int as n`)
        return row?.n
      })
    expect(await Promise.all([1, 2, 3, 4].map(one))).toEqual([1, 2, 3, 4])
  })

  it('lets nothing that is still under way run on after its end, where others would meet it', async () => {
    const asked: Promise<unknown>[] = []
    const work = Array.from({ length: 30 }, async (_, n) => {
      const tx = await database.begin('titian_reader', facts)
      // Nobody waits for these: the second of them fails, and the others stand in line behind it.
      const forgotten = [sql`select pg_sleep(0.002)`, sql`select 1 / 0`, sql`select ${n}::int`].map((query) =>
        tx.rows(query),
      )
      asked.push(...forgotten.map((one) => one.catch(() => undefined)))
      await tx.commit().catch(() => tx.rollback())
      await expect(tx.rows(sql`select 1`)).rejects.toThrow(/ended/)
    })
    await Promise.all(work)
    await Promise.all(asked)
    const [row] = await database.transaction('titian_reader', facts, (tx) =>
      tx.rows<{ n: number }>(sql`select 1 as n`),
    )
    expect(row).toEqual({ n: 1 })
  })

  it('keeps nothing of a transaction that threw', async () => {
    const failing = database.transaction('titian_command', facts, async (tx) => {
      await tx.rows(
        sql`select audit.write('{"actor_kind":"SYSTEM","role":"SYSTEM","door":"job","operation":"x"}')`,
      )
      throw new Error('after writing')
    })
    await expect(failing).rejects.toThrow('after writing')
    const [count] = await database.transaction('titian_command', facts, (tx) =>
      tx.rows<{ n: number }>(sql`select count(*)::int as n from audit.operation`),
    )
    expect(count?.n).toBe(0)
  })

  it.each([
    ['titian_reader', sql`select * from audit.operation`],
    ['titian_employer', sql`select * from audit.operation`],
    ['titian_command', sql`update app.installation set kind = 'LIVE'`],
    ['titian_command', sql`delete from audit.operation`],
    ['titian_auth', sql`create table auth.mine (id int)`],
  ] as const)('refuses %s what its grants leave out', async (role, statement) => {
    await expect(database.transaction(role, facts, (tx) => tx.rows(statement))).rejects.toThrow(
      /permission denied/,
    )
  })
})
