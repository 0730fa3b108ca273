import { isInputObjectType } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sql } from '../../src/platform/database/sql.ts'
import { type TestApp, testApp } from '../app.ts'
import { CREATING } from './creating.ts'
import { type Send, type Sent, sender } from './send.ts'
import { type World, worldOf } from './world.ts'

/** 1,000 in the nightly run, fewer here. */
const TIMES = Number(process.env['DUPLICATES'] ?? 100)

const AT_ONCE = 50

/** Where the room of accounts, which knows the refusal, lies above the command's own. */
const OTHERWISE: Record<string, string> = { applyAsEmployer: 'BAD_USER_INPUT' }

describe('a request that is sent again and again with one idempotency key', () => {
  let app: TestApp
  let world: World
  let send: Send
  beforeAll(async () => {
    app = await testApp()
    world = await worldOf(app)
    send = sender(app)
  })
  afterAll(() => app.close())

  const rowsOf = async (table: string) => {
    const [row] = await world.rows<{ count: number }>(
      sql`select count(*)::int as count from ${sql.table(table)}`,
    )
    return row?.count ?? 0
  }

  it.each(CREATING)(
    '$mutation has one effect, and gives that one each time',
    async ({ mutation, as, request, table }) => {
      const input = { ...(await request(world, 1, send)), idempotencyKey: `again ${mutation}` }
      const before = await rowsOf(table)
      const sent: Sent[] = []
      while (sent.length < TIMES)
        sent.push(
          ...(await Promise.all(
            Array.from({ length: AT_ONCE }, () => send(world.viewers[as], mutation, input)),
          )),
        )
      expect(await rowsOf(table)).toBe(before + 1)
      const refusals = new Set(
        sent.flatMap(({ refusals, failure }) => [...refusals, ...(failure ? [failure] : [])]),
      )
      expect([...refusals]).toEqual([])
      expect(new Set(sent.flatMap(({ made }) => made ?? [])).size).toBe(1)
    },
    300_000,
  )

  it.each(CREATING)(
    '$mutation with another request under the same key has no effect and is told so',
    async ({ mutation, as, request, table }) => {
      const key = { idempotencyKey: `again ${mutation}` }
      const asked = await request(world, 2, send)
      const before = await rowsOf(table)
      const other = await send(world.viewers[as], mutation, { ...asked, ...key })
      expect(await rowsOf(table)).toBe(before)
      expect(other.made).toBeNull()
      expect([...other.refusals, other.failure]).toContain(OTHERWISE[mutation] ?? 'IdempotencyKeyReused')
    },
  )

  it('is tried with every command that takes a key', () => {
    const withKey = Object.values(app.engine.schema.getMutationType()?.getFields() ?? {}).filter(
      ({ args }) => {
        const input = app.engine.schema.getType(String(args[0]?.type).replaceAll('!', ''))
        return isInputObjectType(input) && input.getFields()['idempotencyKey']
      },
    )
    expect(withKey.map(({ name }) => name).toSorted()).toEqual(
      [...CREATING.map(({ mutation }) => mutation), ...ELSEWHERE].toSorted(),
    )
  })
})

/** Commands with a key whose repetition their own room tries, because they need a state of their own. */
const ELSEWHERE = ['rotateApiKey']
