import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../../test/database.ts'
import type { Database } from '../database/database.ts'
import { systemFacts } from '../database/roles.ts'
import { sql } from '../database/sql.ts'
import { sealAudit, verifyAudit } from './sealer.ts'

const key = Buffer.alloc(32, 7)
const now = new Date('2026-11-24T03:00:00Z')
const facts = systemFacts('2026-11-24')

describe('the audit log', () => {
  let database: Database
  const write = (operation: string) =>
    database.transaction('titian_reader', facts, (tx) =>
      tx.rows(
        sql`select audit.write(${JSON.stringify({ actor_kind: 'SYSTEM', role: 'SYSTEM', door: 'job', operation })}::jsonb)`,
      ),
    )
  /** Entries settle when every older transaction of the cluster has ended, other databases' too. */
  const sealed = async () => {
    for (let tries = 0; tries < 200; tries++) {
      const head = await sealAudit(database, key, now)
      if (head) return head
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    throw new Error('never settled')
  }
  beforeAll(async () => {
    database = await testDatabase()
  })
  afterAll(() => database.close())

  it('is sealed entry after entry, and a check finds it whole', async () => {
    expect(await sealAudit(database, key, now)).toBeNull()
    await write('a')
    await write('b')
    const first = await sealed()
    await write('c')
    const second = await sealed()
    expect(first.digest).not.toBe(second.digest)
    expect(await verifyAudit(database, key, second)).toEqual({ kind: 'WHOLE', seals: 2 })
  })

  it('cannot be forged by somebody without the key', async () => {
    expect(await verifyAudit(database, Buffer.alloc(32, 8))).toMatchObject({ kind: 'BROKEN' })
  })

  it('misses a head that was kept elsewhere and is not in it', async () => {
    const head = { beforeXid: '9', digest: 'ab'.repeat(32), signature: '' }
    expect(await verifyAudit(database, key, head)).toEqual({ kind: 'HEAD_MISSING' })
  })

  it.each(['update audit.operation set role = role', 'delete from audit.seal', 'truncate audit.operation'])(
    'refuses to be changed: %s',
    async (statement) => {
      const attempt = database.transaction('titian_command', facts, (tx) => tx.rows(sql.raw(statement)))
      await expect(attempt).rejects.toThrow(/permission denied/)
    },
  )

  it('betrays even an owner of the database who changes or removes a sealed entry', async () => {
    const asOwner = (statement: string) =>
      database.transaction('titian_command', facts, async (tx) => {
        await tx.rows(sql`set local role none`)
        await tx.rows(sql`alter table audit.operation disable trigger append_only`)
        await tx.rows(sql.raw(statement))
      })
    await asOwner("update audit.operation set operation = 'x' where operation = 'b'")
    expect(await verifyAudit(database, key)).toMatchObject({ kind: 'BROKEN' })
    await asOwner("update audit.operation set operation = 'b' where operation = 'x'")
    expect(await verifyAudit(database, key)).toMatchObject({ kind: 'WHOLE' })
    await asOwner("delete from audit.operation where operation = 'c'")
    expect(await verifyAudit(database, key)).toMatchObject({ kind: 'BROKEN' })
  })

  it('goes on from the newest seal by number: 10000 comes after 9999', async () => {
    await database.transaction('titian_command', facts, async (tx) => {
      await tx.rows(sql`set local role none`)
      await tx.rows(sql`alter table audit.seal disable trigger append_only`)
      await tx.rows(sql`delete from audit.seal`)
      await tx.rows(
        sql`insert into audit.seal (before_xid, entries, digest, signature, sealed_at) values ('9', 1, '', '', now())`,
      )
    })
    await write('d')
    await sealed()
    expect(await sealAudit(database, key, now)).toBeNull()
  })
})
